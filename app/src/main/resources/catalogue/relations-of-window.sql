-- Relations of one window: census day, the school year, or the four years of a cohort. Made once for each year and clock;
-- the variables window_start, window_end and window_first_year are set too.

-- Those who graduated with a fifth year are looked at from a year earlier: their cohort began then.
create or replace table window_longer as
select district, learner, 1 as more from cohort_members
where fifth_year and getvariable('window_first_year') < getvariable('year');

-- Program records that were open on at least one day of the window. A record without an end ends with the school year
-- of its file, so that an old eligibility does not live for ever.
create or replace table window_programs as
select distinct district, learner, program
from programs left join window_longer using (district, learner)
where year between getvariable('window_first_year') - coalesce(more, 0) and getvariable('year')
  and coalesce(start_date, make_date(year - 1, 7, 1)) <= getvariable('window_end')
  and least(coalesce(end_date, make_date(year, 6, 30)), make_date(year, 6, 30))
    >= getvariable('window_start') - to_years(coalesce(more, 0));

-- Language statuses in force on at least one day of the window; each lasts until the next begins.
create or replace table window_language as
with one_per_day as (
  select district, learner, start_date, max_by(status, (year, status)) as status
  from language_status
  where status is not null and start_date is not null
  group by district, learner, start_date
),
spells as (
  select district, learner, status, start_date,
    lead(start_date) over (partition by district, learner order by start_date) as next_start
  from one_per_day
)
select district, learner, status,
  next_start is null or next_start > getvariable('window_end') as latest
from spells left join window_longer using (district, learner)
where start_date <= getvariable('window_end')
  and (next_start is null or next_start > getvariable('window_start') - to_years(coalesce(more, 0)));

-- The most recent demographic record up to the end of the window; when there is none, the earliest later one.
create or replace table window_demographics as
select district, learner, unnest(max_by(
  struct_pack(gender := gender, hispanic := hispanic, races := [race1, race2, race3, race4, race5],
    guardian1_education := guardian1_education, guardian2_education := guardian2_education,
    us_school_start := us_school_start),
  (case when coalesce(effective_start, make_date(year - 1, 7, 1)) <= getvariable('window_end') then 1 else 0 end,
   case when coalesce(effective_start, make_date(year - 1, 7, 1)) <= getvariable('window_end')
     then coalesce(effective_start, make_date(year - 1, 7, 1)) else date '1900-01-01' end,
   case when coalesce(effective_start, make_date(year - 1, 7, 1)) <= getvariable('window_end')
     then year else -year end)))
from demographics
group by district, learner;

-- Foster youth of the state's list on at least one day of the window. An entry without an end ends with its school year.
create or replace table window_foster as
select distinct district, learner
from foster left join window_longer using (district, learner)
where year between getvariable('window_first_year') - coalesce(more, 0) and getvariable('year')
  and coalesce(start_date, make_date(year - 1, 7, 1)) <= getvariable('window_end')
  and least(coalesce(end_date, make_date(year, 6, 30)), make_date(year, 6, 30))
    >= getvariable('window_start') - to_years(coalesce(more, 0));
