-- Everybody who was ever in the four-year cohort of this year, whatever became of them, by last school: first seen in grade 9
-- three school years earlier, or in a later grade when that cohort was in it. Enrollment status 10, or 30 for more than 30
-- days; exits N470, E125 and E170 are ignored (CALPADS report 15.2).
create table cohort as
select learner, max_by(school, (year, start_date, coalesce(exit_date, date '9999-12-31'), school)) as school,
  min(year * 100 + cast(grade as integer)) as first_seen
from enrollments
where district = getvariable('district') and year <= getvariable('year')
  and grade in ('09', '10', '11', '12')
  and coalesce(exit_reason, '') not in ('N470', 'E125', 'E170')
  and (status = '10'
    or (status = '30' and date_diff('day', start_date, coalesce(exit_date, make_date(year, 6, 30))) + 1 > 30))
group by learner
having (first_seen // 100) + 12 - (first_seen % 100) = getvariable('year')
