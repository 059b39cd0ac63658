-- Relations of one school year that every definition may use beside the learner records. Made once for each year; the
-- variables year, first_day, last_day, census_day and outcome_day are set.

-- This year's enrollments at each school and, as place 0, in the district. Students who never came (N420, N470) are out.
-- Transitional kindergarten is grade TK, or in older files grade KN with program 185.
create or replace table enrollments_at as
with rows_of_year as (
  select e.* replace (case when t.learner is null then e.grade else 'TK' end as grade)
  from enrollments e
  left join (
    select distinct district, learner, 'KN' as grade from programs
    where year = getvariable('year') and program = '185'
  ) t using (district, learner, grade)
  where e.year = getvariable('year') and coalesce(e.exit_reason, '') not in ('N420', 'N470')
    and e.grade in ('TK', 'KN', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', 'UE', 'US')
)
select *, school as place from rows_of_year
union all
select *, 0 as place from rows_of_year;

-- Who earned a regular diploma this year, and what the district declares of them.
create or replace table graduates_at as
select district, place, learner,
  coalesce(bool_or(met_uc_csu), false) as met_uc_csu,
  coalesce(bool_or(biliteracy_seal), false) as biliteracy_seal
from enrollments_at
where completion = '100'
group by district, place, learner;

-- Longest unbroken stay of the year with a primary enrollment, in calendar days; a stay goes on when the next enrollment
-- begins on the day after the last one ended or before.
create or replace table stays_at as
with pieces as (
  select district, place, learner, greatest(start_date, getvariable('first_day')) as a,
    least(coalesce(exit_date, getvariable('last_day')), getvariable('last_day')) as b,
    coalesce(exit_reason in ('E140', 'E150', 'E155', 'E300', 'E400', 'E410'), false) as broken_off
  from enrollments_at
  where status = '10'
),
marked as (
  select *, max(b) over (
    partition by district, place, learner order by a, b rows between unbounded preceding and 1 preceding) as before
  from pieces where a <= b
),
numbered as (
  select *, sum(case when before is null or a > before + 1 then 1 else 0 end)
    over (partition by district, place, learner order by a, b) as stay
  from marked
)
select district, place, learner, max(days) as days, bool_or(broken_off) as broken_off
from (
  select district, place, learner, stay, date_diff('day', min(a), max(b)) + 1 as days,
    bool_or(broken_off) as broken_off
  from numbered group by district, place, learner, stay
)
group by district, place, learner;

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

-- Suspensions and expulsions of the year at each school and, as place 0, in the district: out-of-school (100) and
-- in-school (110) suspension in hundredths of a day, expulsion (200).
create or replace table discipline_at as
with rows_of_year as (
  select district, school, learner, result, coalesce(duration, 0) as duration
  from incident_results where year = getvariable('year')
)
select district, place, learner,
  count(*) filter (where result in ('100', '110')) as suspensions,
  coalesce(sum(duration) filter (where result in ('100', '110')), 0) as suspended_for,
  coalesce(bool_or(result = '200'), false) as expelled
from (
  select *, school as place from rows_of_year
  union all
  select *, 0 as place from rows_of_year
)
group by district, place, learner;

-- What students said after high school, in the survey of this school year or the next.
create or replace table surveys_after as
select district, learner, list(distinct status) as statuses,
  coalesce(bool_or(credential not in ('N', '00')), false) as credential
from postsecondary
where year between getvariable('year') and getvariable('year') + 1
group by district, learner;

-- Language status in force on the first day of the school year, and whether the student was reclassified in it.
create or replace table language_at_start as
select district, learner,
  max_by(status, start_date) filter (where start_date <= getvariable('first_day')) as status,
  coalesce(bool_or(status = 'RFEP' and start_date > getvariable('first_day')
    and start_date <= getvariable('last_day')), false) as reclassified
from language_spells
group by district, learner;

-- Everything that students of the district completed up to this year.
create or replace table courses_done as
select * from courses_ever where year <= getvariable('year');

-- Credits of college-preparatory courses that count by subject, in hundredths; ten credits are a year. A course
-- that is repeated counts once for each term, with its best credits.
create or replace table college_preparation as
select district, learner, letter, sum(credits) as credits
from (
  select district, learner, letter, uc_csu_code, local_course, term, marking_period, max(credits) as credits
  from preparation_ever where year <= getvariable('year')
  group by all
)
group by district, learner, letter;

-- Concentrators in the sense of Perkins V: two courses of one pathway, one of them a concentrator or capstone course; the
-- first course of the pathway's industry sector may be one of the two.
create or replace table concentrations as
select o.district, o.learner, o.pathway, o.nontraditional
from (
  select district, learner, pathway, any_value(sector) as sector, count(distinct state_course) as courses,
    bool_or(step >= 2) as deep, list_distinct(list(nontraditional)) as nontraditional
  from courses_done where pathway is not null
  group by district, learner, pathway
) o
left join (
  select distinct district, learner, sector from courses_done where pathway is null and sector <> 'MIS'
) b using (district, learner, sector)
where o.deep and o.courses + (case when b.learner is null then 0 else 1 end) >= 2;

-- Capstone courses passed with C- or better, with the first year of each pathway.
create or replace table capstones_passed as
select district, learner, pathway, min(year) as year
from courses_done where step = 3 and pathway is not null and passed_with_c_minus
group by district, learner, pathway;

-- Pathways whose completion the district declares, and those of them that a capstone proves; where the course list has no
-- capstone of a pathway, the declaration alone decides.
create or replace table pathways_declared as
select district, learner, pathway, min(completion_year) as completion_year
from cte_pathways where year <= getvariable('year') and completion_year <= getvariable('year')
group by district, learner, pathway;

create or replace table pathways_completed as
select d.district, d.learner, d.pathway, coalesce(c.year, d.completion_year) as year, d.completion_year
from pathways_declared d left join capstones_passed c using (district, learner, pathway)
where c.learner is not null or d.pathway not in (select pathway from cte_courses where level = 'capstone');

-- College credit by course and term: state codes of college courses, or career courses given for college or dual credit.
create or replace table college_credit as
select distinct d.district, d.learner, d.year, d.school, d.local_course, d.term, d.career, d.pathway,
  coalesce(cast(t.semesters as integer), 1) as semesters, coalesce(cast(t.thirds as integer), 0) as thirds
from courses_done d
left join school_terms t on t.term = d.term
where (d.passed_with_c_minus or d.passed_without_letter)
  and (d.state_course in (select state_course from college_courses)
    or (d.career and d.instructional_level in ('23', '24')));

-- Everybody in the cohort that should graduate this year, or that graduated this year with a fifth year. First seen in
-- grade 9 three school years earlier (four for a fifth year), or in a later grade at the time when that cohort was in it.
-- Members that left with documents stay here with an outcome that says so, so that explanations can count them.
-- Enrollment status 10, or 30 for more than 30 days; exits N470, E125 and E170 are ignored (CALPADS reports 15.1 and 15.2).
create or replace table cohort_members as
with stays as (
  select district, school, learner, year, grade, start_date, exit_date, exit_reason, completion,
    coalesce(exit_date, make_date(year, 6, 30)) as left_on
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
    coalesce(bool_or(completion = '100' and left_on <= getvariable('outcome_day')), false) as graduated,
    coalesce(bool_or(completion = '100' and left_on <= getvariable('outcome_day') - interval 1 year), false)
      as graduated_before,
    max_by(completion, (year, start_date, coalesce(exit_date, date '9999-12-31'), school))
      filter (where completion is not null) as last_completion,
    (first_seen // 100) + 12 - (first_seen % 100) as due
  from stays
  group by district, learner
  having due = getvariable('year') or (due = getvariable('year') - 1 and graduated and not graduated_before)
)
select district, learner, latest.school as school, latest.grade as grade, graduated, due < getvariable('year') as fifth_year,
  case
    when graduated then 'diploma'
    when last_completion in ('120', '250', '320', '330') then 'other-completer'
    when latest.exit_reason = 'T160' then 'moved-in-state'
    when latest.exit_reason in ('T180', 'T200', 'T240', 'T370', 'E130') then 'left-with-documents'
    when latest.exit_reason in ('T260', 'T280') then 'other-transfer'
    when latest.year = getvariable('year') and latest.exit_reason is null and last_completion is distinct from '360'
      then 'still-enrolled'
    else 'left-school'
  end as outcome,
  outcome not in ('moved-in-state', 'left-with-documents') as counts
from members;

-- The measures of college and career readiness that each student reached, whatever the diploma.
create or replace table readiness as
with credit as (
  select district, learner, sum(semesters) * 3 + sum(thirds) * 2 >= 6 as prepared,
    sum(semesters) >= 1 or sum(thirds) >= 2 as approaching
  from college_credit group by district, learner
),
declared as (
  select district, learner, coalesce(bool_or(met_uc_csu), false) as ag, coalesce(bool_or(biliteracy_seal), false) as seal
  from enrollments where year <= getvariable('year') and completion = '100'
  group by district, learner
),
careers as (select distinct district, learner from pathways_completed),
careers_with_credit as (
  -- Credit of a career course does not count beside the capstone of the same pathway in the same year.
  select distinct district, learner
  from (
    select p.district, p.learner, p.pathway
    from pathways_completed p join college_credit c using (district, learner)
    where not (c.career and c.year = p.year and c.pathway is not distinct from p.pathway)
    group by p.district, p.learner, p.pathway
    having sum(c.semesters) >= 1 or sum(c.thirds) >= 2
  )
),
work as (
  select district, learner, list(distinct type) as types
  from work_based_learning where year <= getvariable('year') group by district, learner
)
select district, learner, 'COLLEGE' as measure from credit where prepared
union all
select district, learner, 'SOMECOLLEGE' from credit where approaching
union all
select district, learner, 'AG' from declared where ag
union all
select d.district, d.learner, 'AGPLUS' from declared d
left join credit c using (district, learner) left join careers k using (district, learner)
where d.ag and (k.learner is not null or coalesce(c.approaching, false))
union all
select district, learner, 'CTE' from careers
union all
select district, learner, 'CTEPLUS' from careers_with_credit
union all
select district, learner, 'SEAL' from declared where seal
union all
select district, learner, 'LEADERSHIP' from courses_done
where state_course = '9373' and passed_with_c_minus
group by district, learner having count(distinct year) >= 2
union all
select district, learner, 'REGISTERED' from work where list_contains(types, '25')
union all
select district, learner, 'UNREGISTERED' from work where list_contains(types, '30')
union all
select district, learner, 'JOBS' from work where list_has_any(types, ['35', '40', '45', '50'])
union all
select district, learner, 'TRANSITION' from work where list_has_all(types, ['60', '65'])
union all
select district, learner, 'INTRANSITION' from work where list_has_any(types, ['60', '65']);

-- Level of every graduate of the cohort under each version of the criteria: 2 prepared, 1 approaching.
create or replace table readiness_levels as
select m.district, m.learner, c.version, max(case c.level when 'prepared' then 2 else 1 end) as level
from cohort_members m
join readiness r using (district, learner)
join readiness_criteria c using (measure)
where m.graduated
group by m.district, m.learner, c.version;
