-- Graduates of this year (completion 100): SENR 29 beside the A-G courses that their files show, by subject. A course counts
-- when its section is approved (CRSC 13), it names a subject (SCSC 19) and the grade is C- or better; 10 credits are one
-- year. No course validates another. Pass grades count in 2019-20 and 2020-21 (california.md 4).
create table subjects as
with approved as (
  select school, year, local_course, section, bool_or(uc_approved) as approved from sections
  where district = getvariable('district') group by all
),
graduates as (
  select learner, max_by(school, (start_date, school)) as school, bool_or(met_uc_csu) as met,
    max_by(line, (start_date, school)) as line
  from all_enrollments
  where district = getvariable('district') and year = getvariable('year') and completion = '100'
  group by learner
),
-- A course that was repeated counts once.
courses as (
  select c.learner, upper(c.uc_csu_code[1]) as subject, max(coalesce(c.credits_earned, 0)) as credits
  from course_completions c
  join approved a using (school, year, local_course, section)
  where c.district = getvariable('district') and c.year <= getvariable('year') and a.approved
    and (c.final_grade in ('A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-')
      or (c.year in (2020, 2021) and c.final_grade in ('P', 'CR')))
  group by c.learner, c.local_course, c.term, c.marking_period, subject
),
credits as (
  select learner,
    coalesce(sum(credits) filter (where subject = 'A'), 0) as a, coalesce(sum(credits) filter (where subject = 'B'), 0) as b,
    coalesce(sum(credits) filter (where subject = 'C'), 0) as c, coalesce(sum(credits) filter (where subject = 'D'), 0) as d,
    coalesce(sum(credits) filter (where subject = 'E'), 0) as e, coalesce(sum(credits) filter (where subject = 'F'), 0) as f,
    coalesce(sum(credits) filter (where subject = 'G'), 0) as g
  from courses group by learner
),
began as (
  select learner, min(year) as first_year from course_completions
  where district = getvariable('district') and year <= getvariable('year') group by learner
)
select r.learner, r.school, r.line, r.met, coalesce(w.first_year <= getvariable('year') - 3, false) as whole,
  list_filter([
    case when coalesce(k.a, 0) < 2000 then 'A' end, case when coalesce(k.b, 0) < 4000 then 'B' end,
    case when coalesce(k.c, 0) < 3000 then 'C' end, case when coalesce(k.d, 0) < 2000 then 'D' end,
    case when coalesce(k.e, 0) < 2000 then 'E' end, case when coalesce(k.f, 0) < 1000 then 'F' end,
    -- What goes beyond the years of A to F is an elective.
    case when coalesce(k.g + greatest(k.a - 2000, 0) + greatest(k.b - 4000, 0) + greatest(k.c - 3000, 0)
        + greatest(k.d - 2000, 0) + greatest(k.e - 2000, 0) + greatest(k.f - 1000, 0), 0) < 1000 then 'G' end
  ], lambda x: x is not null) as lacks
from graduates r
left join credits k using (learner)
left join began w using (learner);

insert into compared
select school,
  case
    when met is null then 'MARK_BLANK'
    when not whole then 'HISTORY_SHORT'
    when met and len(lacks) = 0 then 'A_TO_G_AGREES'
    when met then 'COURSES_SHORT'
    when len(lacks) = 0 then 'NOT_MARKED'
    else 'NEITHER'
  end,
  'SENR', line, array_to_string(lacks, ' ')
from subjects
