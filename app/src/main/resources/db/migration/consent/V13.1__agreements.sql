-- Data-sharing agreements: which district's files of which kinds may be used, from when to when.
create schema consent;
grant usage on schema consent to ${application};

create table consent.agreement (
  code text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{1,38}[A-Z0-9]$'),
  parties text not null check (length(parties) between 1 and 300),
  purpose text not null check (length(purpose) between 1 and 1000),
  document text not null check (length(document) between 1 and 300),
  from_day date not null,
  until_day date,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  check (until_day is null or until_day >= from_day)
);

create table consent.agreement_district (
  agreement text not null references consent.agreement,
  district text not null check (district ~ '^\d{7}$'),
  primary key (agreement, district)
);
create index agreement_district_district on consent.agreement_district (district);

-- A file kind such as SENR; '*' stands for every kind.
create table consent.agreement_kind (
  agreement text not null references consent.agreement,
  kind text not null check (kind ~ '^([A-Z][A-Z0-9_]{1,19}|\*)$'),
  primary key (agreement, kind)
);
