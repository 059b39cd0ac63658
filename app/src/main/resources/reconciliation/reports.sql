-- What each list of the state's reporting system should print for each school: rows of ours, and students once.
select 'PROFILE' as report, school, count(*) as "rows", count(distinct learner) as students from enrollments
where district = getvariable('district') and year = getvariable('year') and status in ('10', '30')
  and coalesce(exit_reason, '') not in ('N420', 'N470')
group by school
union all
select 'ABSENCES', school, count(*), count(distinct learner) from attendance
where district = getvariable('district') and year = getvariable('year')
group by school
union all
select 'PARTICIPANTS', school, count(*), count(distinct learner) from (
  select c.school, c.learner from course_completions c
  join (
    select distinct school, local_course, section from sections
    where district = getvariable('district') and year = getvariable('year')
      and try_cast(state_course as integer) between 7000 and 8999
  ) s using (school, local_course, section)
  where c.district = getvariable('district') and c.year = getvariable('year')
    and c.learner in (
      select learner from enrollments
      where district = getvariable('district') and year = getvariable('year') and grade in ('09', '10', '11', '12'))
)
group by school
union all
select 'COMPLETERS', school, count(*), count(distinct learner) from cte_pathways
where district = getvariable('district') and year = getvariable('year') and completion_year = getvariable('year')
group by school
union all
select 'WORK', school, count(*), count(distinct learner) from work_based_learning
where district = getvariable('district') and year = getvariable('year')
group by school
union all
select 'COHORT', school, count(*), count(distinct learner) from cohort
group by school
union all
select 'INCIDENTS', school, count(*), count(distinct learner) from incident_results
where district = getvariable('district') and year = getvariable('year')
group by school
order by report, school
