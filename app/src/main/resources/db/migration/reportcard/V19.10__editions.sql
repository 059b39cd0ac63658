create schema if not exists reportcard;
grant usage on schema reportcard to ${application};

-- One row per frozen edition. Rows are only added: an edition is never changed or taken back.
create table reportcard.edition (
  number        bigint generated always as identity primary key,
  ending        integer not null check (ending between 1951 and 2199),
  revision      integer not null check (revision >= 1),
  release       text not null,
  seal          text not null unique check (seal ~ '^[0-9a-f]{64}$'),
  previous_seal text not null check (previous_seal ~ '^([0-9a-f]{64})?$'),
  files         integer not null check (files > 0),
  bytes         bigint not null check (bytes > 0),
  built_by      text not null,
  built_at      timestamptz not null default now(),
  unique (ending, revision)
);
revoke update, delete, truncate on reportcard.edition from ${application};
