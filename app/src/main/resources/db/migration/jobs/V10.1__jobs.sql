create schema jobs;

-- Long work: one row each, from the wish to the end.
create table jobs.job (
  id uuid primary key,
  kind text not null,
  title text not null,
  arguments text not null,
  started_by text not null,
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  step text not null default '',
  done bigint not null default 0,
  total bigint not null default 0,
  outcome text not null default '',
  cancel_wanted boolean not null default false,
  -- The process that runs it, as host/process/start, and when it was last seen alive.
  owner text,
  heartbeat timestamptz,
  attempts integer not null default 0,
  created_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'RUNNING') = (owner is not null)),
  check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null))
);

create index job_open on jobs.job (created_at) where state in ('QUEUED', 'RUNNING');
create index job_newest on jobs.job (created_at desc);

create table jobs.line (
  job uuid not null references jobs.job on delete cascade,
  number bigint generated always as identity,
  at timestamptz not null default now(),
  text text not null,
  primary key (job, number)
);
