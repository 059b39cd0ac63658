-- Everybody who was ever in the cohort that should graduate in this year: first seen in grade 9 three school years
-- earlier, or first seen in a later grade at the time when that cohort was in it (transfers in). Members that leave with
-- documents stay here; the indicator says that they are out, so that the explanation can count them.
-- Enrollment status 10, or 30 for more than 30 days; exits N470, E125 and E170 are ignored (CALPADS reports 15.1 and 15.2).
-- A member belongs to the district and to the school of the latest enrollment.
with stays as (
  select district, school, learner, year, grade, start_date, exit_date, exit_reason, completion
  from enrollments
  where year <= getvariable('year')
    and grade in ('09', '10', '11', '12')
    and coalesce(exit_reason, '') not in ('N470', 'E125', 'E170')
    and (status = '10'
      or (status = '30'
        and date_diff('day', start_date, coalesce(exit_date, make_date(year, 6, 30))) + 1 > 30))
),
members as (
  select district, learner,
    min(year * 100 + cast(grade as integer)) as first_seen,
    max_by(
      struct_pack(school := school, grade := grade, exit_reason := exit_reason, year := year),
      (year, start_date, coalesce(exit_date, date '9999-12-31'), school)) as latest,
    coalesce(bool_or(completion = '100'
      and coalesce(exit_date, make_date(year, 6, 30)) <= getvariable('outcome_day')), false) as graduated,
    max_by(completion, (year, start_date, coalesce(exit_date, date '9999-12-31'), school))
      filter (where completion is not null) as last_completion
  from stays
  group by district, learner
  having (first_seen // 100) + 12 - (first_seen % 100) = getvariable('year')
)
select district, unnest([0, latest.school]) as place, learner, latest.grade as grade,
  latest.exit_reason as exit_reason, latest.year as last_year, graduated, last_completion
from members
