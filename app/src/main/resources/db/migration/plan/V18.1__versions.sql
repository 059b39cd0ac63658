-- The plan as versions of texts. A change is a new row; no row is ever changed or removed, and the application's role
-- may do neither. The primary key makes two people who save over the same version collide instead of losing a text.
create schema plan;
grant usage on schema plan to ${application};

create table plan.version (
  id bigint generated always as identity unique,
  kind text not null check (kind in ('partnership', 'places', 'results', 'targets', 'strategies', 'stories')),
  code text not null check (code <> ''),
  number integer not null check (number > 0),
  body text not null check (body <> ''),
  changed_by text not null check (changed_by <> ''),
  changed_at timestamptz not null,
  primary key (kind, code, number)
);
comment on table plan.version is 'Every text that an entry of the plan ever had. body is YAML as foothill plan export writes it.';

create view plan.present as
  select distinct on (kind, code) kind, code, number, body, changed_by, changed_at
  from plan.version
  order by kind, code, number desc;

grant select, insert on plan.version to ${application};
grant select on plan.present to ${application};
