-- One row for each student and pathway that the district declared complete for this year (SCTE 14), or whose courses say so:
-- a capstone of the pathway passed this year with C- or better, and at least one other course of it; the first course of the
-- pathway's industry sector may be the other one (Perkins V, concentrator).
insert into compared
with of_pathway as (
  select learner, pathway, any_value(sector) as sector,
    bool_or(level = 'capstone') as took_capstone,
    bool_or(level = 'capstone' and passed) as capstone,
    bool_or(level = 'capstone' and passed and year = getvariable('year')) as capstone_now,
    count(distinct state_course) as own_courses,
    max_by(struct_pack(school := school, line := line), (year, line)) filter (where level = 'capstone') as evidence
  from pathway_courses where pathway is not null
  group by learner, pathway
),
proved as (
  select p.*, own_courses + (case when f.learner is null then 0 else 1 end) as courses
  from of_pathway p
  left join (
    select distinct learner, sector from pathway_courses where pathway is null and sector <> 'MIS'
  ) f using (learner, sector)
),
declared as (
  select learner, pathway, school, line from all_cte_pathways
  where district = getvariable('district') and year = getvariable('year') and completion_year = getvariable('year')
),
ever as (
  select distinct learner, pathway from cte_pathways
  where district = getvariable('district') and year <= getvariable('year') and completion_year <= getvariable('year')
),
judged as (
  select coalesce(d.school, p.evidence.school) as school, learner, pathway, coalesce(p.courses, 0) as courses,
    case
      when d.learner is not null and pathway not in (select pathway from cte_courses where level = 'capstone')
        then 'NO_CAPSTONE_KNOWN'
      when d.learner is not null and p.capstone and p.courses >= 2 then 'COMPLETERS_AGREE'
      when d.learner is not null and p.capstone then 'ONE_COURSE'
      when d.learner is not null and p.took_capstone then 'LOW_GRADE'
      when d.learner is not null and p.learner is not null then 'NO_CAPSTONE'
      when d.learner is not null then 'NO_COURSES'
      when e.learner is null and p.capstone_now and p.courses >= 2 then 'NOT_DECLARED'
    end as verdict,
    case when d.learner is not null then 'SCTE' else 'SCSC' end as source,
    coalesce(d.line, p.evidence.line) as line
  from proved p
  full join declared d using (learner, pathway)
  left join ever e using (learner, pathway)
)
select school, verdict, source, line, pathway || ' (' || courses || ')' from judged where verdict is not null
