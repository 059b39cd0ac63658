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
select district, learner, status,
  next_start is null or next_start > getvariable('window_end') as latest
from language_spells left join window_longer using (district, learner)
where start_date <= getvariable('window_end')
  and (next_start is null or next_start > getvariable('window_start') - to_years(coalesce(more, 0)));

-- The most recent demographic record up to the end of the window; when there is none, the earliest later one.
create or replace table window_demographics as
select d.district, d.learner, d.gender, d.hispanic, [d.race1, d.race2, d.race3, d.race4, d.race5] as races,
  d.guardian1_education, d.guardian2_education, d.us_school_start
from demographics d
semi join (
  select max_by(rowid, case
    when coalesce(effective_start, make_date(year - 1, 7, 1)) <= getvariable('window_end')
      then date_diff('day', date '1900-01-01', coalesce(effective_start, make_date(year - 1, 7, 1))) * 10000 + year
    else -year
  end) as row
  from demographics
  where learner in (select learner from students)
  group by district, learner
) newest on newest.row = d.rowid;

-- Foster youth of the state's list on at least one day of the window. An entry without an end ends with its school year.
create or replace table window_foster as
select distinct district, learner
from foster left join window_longer using (district, learner)
where year between getvariable('window_first_year') - coalesce(more, 0) and getvariable('year')
  and coalesce(start_date, make_date(year - 1, 7, 1)) <= getvariable('window_end')
  and least(coalesce(end_date, make_date(year, 6, 30)), make_date(year, 6, 30))
    >= getvariable('window_start') - to_years(coalesce(more, 0));
