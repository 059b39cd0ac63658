-- Relations of one school year that every definition may use beside the learner records. Made once for each year; the
-- variables year, first_day, last_day, census_day and outcome_day are set.

-- This year's enrollments at each school and, as place 0, in the district. Students who never came (N420, N470) are out.
create or replace table enrollments_at as
select *, school as place from enrollments
where year = getvariable('year') and coalesce(exit_reason, '') not in ('N420', 'N470')
  and grade in ('TK', 'KN', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', 'UE', 'US')
union all
select *, 0 as place from enrollments
where year = getvariable('year') and coalesce(exit_reason, '') not in ('N420', 'N470')
  and grade in ('TK', 'KN', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', 'UE', 'US');

-- This year's attendance rows at each school and, as place 0, in the district; hundredths of days, blanks as 0.
create or replace table attendance_at as
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

-- Everything that students of the district ever completed up to this year, with what the course was.
create or replace table courses_done as
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
