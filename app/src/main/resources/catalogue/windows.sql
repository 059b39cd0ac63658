-- Relations that every definition may use beside the learner records. Run once for each school year and clock; the
-- variables year, first_day, last_day, census_day, outcome_day, window_start, window_end and window_first_year are set.

-- This year's enrollments at each school and, as place 0, in the district. Students who never came (N420, N470) are out.
create or replace view enrollments_at as
select *, school as place from enrollments
where year = getvariable('year') and coalesce(exit_reason, '') not in ('N420', 'N470')
  and grade in ('TK', 'KN', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', 'UE', 'US')
union all
select *, 0 as place from enrollments
where year = getvariable('year') and coalesce(exit_reason, '') not in ('N420', 'N470')
  and grade in ('TK', 'KN', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', 'UE', 'US');

-- This year's attendance rows at each school and, as place 0, in the district; hundredths of days, blanks as 0.
create or replace view attendance_at as
with rows_of_year as (
  select district, school, learner, coalesce(exempt, false) as exempt,
    coalesce(in_person, 0) + coalesce(in_school_suspension, 0) + coalesce(independent_study_ada, 0) as attended,
    coalesce(out_of_school_suspension, 0) + coalesce(excused, 0) + coalesce(unexcused, 0)
      + coalesce(independent_study_not_ada, 0) as absent
  from attendance where year = getvariable('year')
)
select *, school as place from rows_of_year
union all
select *, 0 as place from rows_of_year;

-- Program records that were open on at least one day of the window. A record without an end ends with the school year
-- of its file, so that an old eligibility does not live for ever.
create or replace view window_programs as
select distinct district, learner, program
from programs
where year between getvariable('window_first_year') and getvariable('year')
  and coalesce(start_date, make_date(year - 1, 7, 1)) <= getvariable('window_end')
  and least(coalesce(end_date, make_date(year, 6, 30)), make_date(year, 6, 30)) >= getvariable('window_start');

-- Language statuses in force on at least one day of the window; each lasts until the next begins.
create or replace view window_language as
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
from spells
where start_date <= getvariable('window_end')
  and (next_start is null or next_start > getvariable('window_start'));

-- The most recent demographic record up to the end of the window; when there is none, the earliest later one.
create or replace view window_demographics as
select district, learner, unnest(max_by(
  struct_pack(gender := gender, hispanic := hispanic, races := [race1, race2, race3, race4, race5],
    guardian1_education := guardian1_education, guardian2_education := guardian2_education),
  (case when coalesce(effective_start, make_date(year - 1, 7, 1)) <= getvariable('window_end') then 1 else 0 end,
   case when coalesce(effective_start, make_date(year - 1, 7, 1)) <= getvariable('window_end')
     then coalesce(effective_start, make_date(year - 1, 7, 1)) else date '1900-01-01' end,
   case when coalesce(effective_start, make_date(year - 1, 7, 1)) <= getvariable('window_end')
     then year else -year end)))
from demographics
group by district, learner;

-- Everything that students of the district ever completed up to this year, with what the course was.
create or replace view courses_done as
select c.district, c.learner, c.year, s.state_course, s.instructional_level, c.final_grade,
  c.final_grade in ('A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-') as passed_with_c_minus,
  c.final_grade in ('P', 'CR') as passed_without_letter,
  t.pathway, t.level
from course_completions c
join (
  select distinct district, school, year, local_course, section, state_course, instructional_level from sections
) s using (district, school, year, local_course, section)
left join cte_courses t on t.state_course = s.state_course
where c.year <= getvariable('year');
