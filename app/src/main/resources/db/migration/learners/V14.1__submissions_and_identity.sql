create schema learners;

create sequence learners.submission_number;
create sequence learners.approval_number;

-- One row per accepted file. The rows themselves are Parquet files below <data>/records.
create table learners.submission (
  number        bigint primary key,
  kind          text not null,
  district      integer not null,
  school_year   integer not null,
  form          text not null check (form in ('UPLOAD', 'EXTRACT')),
  file_name     text not null,
  digest        text not null,
  row_count     bigint not null check (row_count > 0),
  state         text not null check (state in ('STAGED', 'APPROVED', 'SUPERSEDED', 'WITHDRAWN')),
  staged_at     timestamptz not null,
  staged_by     text not null,
  decided_at    timestamptz,
  decided_by    text,
  -- The order of approvals: the highest is the newest.
  approval      bigint unique,
  superseded_by bigint references learners.submission
);
create index submission_current on learners.submission (kind, district, school_year) where state = 'APPROVED';
-- The same content never counts or waits twice.
create unique index submission_digest on learners.submission (digest) where state in ('STAGED', 'APPROVED');

-- Names, state ids and birth dates, each sealed with AES-GCM under a key that only <data>/secrets holds.
create table learners.identity (
  learner    bigint not null,
  -- Further bits of the keyed digest of the state id: two state ids on one key would differ here.
  check_bits bigint not null,
  submission bigint not null references learners.submission,
  name       bytea not null,
  state_id   bytea not null,
  birth_date bytea not null
);
create index identity_learner on learners.identity (learner);
create index identity_submission on learners.identity (submission);

alter table learners.identity enable row level security;
-- Readers say in their transaction why they may read; access.Policy was asked and the audit trail written before.
create policy identity_read on learners.identity for select
  using (current_setting('learners.reading', true) in ('entitled', 'loading'));
create policy identity_add on learners.identity for insert with check (true);
