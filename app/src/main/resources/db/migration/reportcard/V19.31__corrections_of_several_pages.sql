-- A mistake is often on several pages: a measure, its groups, a school.
alter table reportcard.correction
  alter column path type text[] using case when path = '' then '{}' else array[path] end;
alter table reportcard.correction rename column path to paths;
alter table reportcard.draft_notice
  alter column path type text[] using case when path = '' then '{}' else array[path] end;
alter table reportcard.draft_notice rename column path to paths;
