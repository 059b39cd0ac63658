-- Students with an open primary enrollment (status 10) on census day, the first Wednesday of October.
-- Source: CALPADS Fall 1 census. One row per district, place and learner.
select district, place, learner, max_by(grade, (start_date, grade)) as grade
from enrollments_at
where status = '10'
  and start_date <= getvariable('census_day')
  and (exit_date is null or exit_date >= getvariable('census_day'))
group by district, place, learner
