-- The register of releases: how far each is, who approved it, what its audit said. Figures themselves live in files.
create schema disclosure;
grant usage on schema disclosure to ${application};
alter default privileges in schema disclosure grant select, insert, update, delete on tables to ${application};
alter default privileges in schema disclosure grant usage, select on sequences to ${application};

create table disclosure.release (
  number integer primary key generated always as identity,
  stage text not null check (stage in ('DRAFT', 'BLOCKED', 'AUDITED', 'APPROVED', 'SEALED', 'PUBLIC')),
  run text not null,
  policy_version integer not null,
  built_by text not null,
  built_at timestamptz not null,
  cells integer not null default 0,
  hidden integer not null default 0,
  complementary integer not null default 0,
  coarser integer not null default 0,
  audit_level text not null default '',
  targets integer not null default 0,
  programs integer not null default 0,
  reason text not null default '',
  figures text not null default '',
  approved_by text not null default '',
  approved_at timestamptz,
  seal text not null default '',
  sealed_at timestamptz,
  public_at timestamptz
);
create index release_stage on disclosure.release (stage, number desc);
