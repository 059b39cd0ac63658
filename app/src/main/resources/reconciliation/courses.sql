-- Career courses that students of the district ever completed up to this year, with the pathway and level of the course; the
-- first course of a whole industry sector has no pathway. Variables: district, year. The relation cte_courses is the
-- catalogue's table of state course codes.
create table pathway_courses as
select c.learner, c.school, c.year, c.line, nullif(t.pathway, '') as pathway, t.sector, t.level, t.state_course,
  coalesce(c.final_grade in ('A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-'), false) as passed
from all_course_completions c
join (
  select distinct school, year, local_course, section, state_course from sections
  where district = getvariable('district')
) s using (school, year, local_course, section)
join cte_courses t
  on t.state_course = s.state_course and c.year between cast(t.from_year as integer) and cast(t.to_year as integer)
where c.district = getvariable('district') and c.year <= getvariable('year')
