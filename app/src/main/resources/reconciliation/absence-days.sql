-- STAS 15 (expected days) beside the sum of 16 to 22. Whether 15 includes independent study is not confirmed (california.md 11),
-- so a difference of exactly those days has a name of its own. Hundredths of days.
create table days as
select school, line, expected,
  coalesce(in_person, 0) + coalesce(out_of_school_suspension, 0) + coalesce(in_school_suspension, 0)
    + coalesce(excused, 0) + coalesce(unexcused, 0)
    + coalesce(independent_study_not_ada, 0) + coalesce(independent_study_ada, 0) as parts,
  coalesce(independent_study_not_ada, 0) + coalesce(independent_study_ada, 0) as study
from all_attendance
where district = getvariable('district') and year = getvariable('year');

insert into compared
select school,
  case
    when expected is null then 'NO_EXPECTED'
    when expected = parts then 'DAYS_AGREE'
    when expected = parts - study then 'WITHOUT_STUDY'
    when expected > parts then 'MORE_EXPECTED'
    else 'FEWER_EXPECTED'
  end,
  'STAS', line, printf('%.2f / %.2f', coalesce(expected, 0) / 100, parts / 100)
from days
