create schema intake;

-- One row per file that was handed in, whether or not it became a submission.
create table intake.arrival (
  id          uuid primary key,
  import      uuid not null,
  file_name   text not null,
  record_type text not null,
  place       text not null,
  school_year integer,
  digest      text not null,
  -- The number that module learners gave it; null when nothing was loaded.
  submission  bigint,
  outcome     text not null check (outcome in ('LOADED', 'ALREADY_LOADED', 'REFUSED')),
  rows_read   bigint not null,
  accepted    bigint not null,
  held        bigint not null,
  quarantined boolean not null,
  arrived_at  timestamptz not null,
  arrived_by  text not null
);
create index arrival_submission on intake.arrival (submission);
create index arrival_import on intake.arrival (import);
create index arrival_newest on intake.arrival (arrived_at desc);

-- How many findings of each kind a file had.
create table intake.finding (
  arrival uuid not null references intake.arrival on delete cascade,
  kind    text not null,
  effect  text not null check (effect in ('NOTE', 'HOLDS_ROW', 'STOPS_FILE')),
  number  bigint not null,
  primary key (arrival, kind)
);

-- The first few of each kind. Messages never carry a personal value.
create table intake.example (
  arrival    uuid not null,
  kind       text not null,
  place      integer not null,
  line       integer not null,
  field      integer not null,
  field_name text not null,
  message    text not null,
  primary key (arrival, kind, place),
  foreign key (arrival, kind) references intake.finding on delete cascade
);
