-- Dashboard figures as the state printed them. Public already; nothing here comes from student files, and nothing here is
-- changed: what a file says is kept even where the rules would say something else. Statuses and changes in tenths.
create schema published;
grant usage on schema published to ${application};

create table published.file (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 300),
  rows bigint not null,
  loaded_by text not null check (loaded_by <> ''),
  loaded_at timestamptz not null
);

create table published.place (
  cds text primary key check (cds ~ '^\d{14}$'),
  district_name text not null,
  school_name text not null,
  county_name text not null
);

create table published.figure (
  indicator text not null check (indicator ~ '^[A-Z]{2,12}$'),
  reporting_year integer not null check (reporting_year between 2000 and 2199),
  cds text not null references published.place,
  student_group text not null check (student_group ~ '^[A-Z0-9]{1,8}$'),
  students integer check (students >= 0),
  status integer,
  prior_students integer check (prior_students >= 0),
  prior_status integer,
  change integer,
  status_level smallint not null check (status_level between 0 and 5),
  change_level smallint not null check (change_level between 0 and 5),
  colour smallint not null check (colour between 0 and 5),
  file bigint not null references published.file,
  primary key (indicator, reporting_year, cds, student_group)
);
comment on column published.figure.colour is 'The colour of the state: 0 none, 1 red to 5 blue. Shown only as the state''s.';
create index figure_place on published.figure (cds, reporting_year);
