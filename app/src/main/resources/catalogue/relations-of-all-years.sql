-- Relations of all years that the relations of a year start from. Made once for each database.

-- Everything that students of the district ever completed, with what the course was. The first course of an industry
-- sector has no pathway.
create table courses_ever as
select c.district, c.learner, c.school, c.year, c.local_course, c.term, s.state_course, s.instructional_level,
  c.final_grade,
  c.final_grade in ('A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-') as passed_with_c_minus,
  c.final_grade in ('P', 'CR') as passed_without_letter,
  try_cast(s.state_course as integer) between 7000 and 8999 as career,
  nullif(t.pathway, '') as pathway, t.sector, t.level, t.nontraditional,
  case t.level when 'introduction' then 1 when 'concentrator' then 2 when 'capstone' then 3 end as step
from course_completions c
join (
  select distinct district, school, year, local_course, section, state_course, instructional_level from sections
) s using (district, school, year, local_course, section)
left join cte_courses t
  on t.state_course = s.state_course and c.year between cast(t.from_year as integer) and cast(t.to_year as integer);

-- College-preparatory courses passed with a grade that counted in their year, with their credits in hundredths.
create table preparation_ever as
select c.district, c.learner, c.year, c.uc_csu_code[1] as letter, c.uc_csu_code, c.local_course, c.term, c.marking_period,
  c.credits_earned as credits
from course_completions c
semi join (
  select district, school, year, local_course, section from sections where uc_approved
) s using (district, school, year, local_course, section)
join preparation_grades g
  on g.grade = c.final_grade and c.year between cast(g.from_year as integer) and cast(g.to_year as integer)
where c.uc_csu_code is not null and c.credits_earned > 0;

-- Language statuses, each in force until the next begins; of two on one day the one of the later year holds.
create table language_spells as
select *, lead(start_date) over (partition by district, learner order by start_date) as next_start
from (
  select district, learner, start_date, max_by(status, (year, status)) as status
  from language_status
  where status is not null and start_date is not null
  group by district, learner, start_date
);
