-- The trail of decisions and of reads of protected rows. It can only grow: the application may
-- insert and select, a trigger refuses every change by anybody, and each row carries the hash of
-- the row before it, so that a row taken out by the owner of the database is missed by verify().
create schema audit;
grant usage on schema audit to ${application};

create table audit.entry (
  number bigint primary key,
  at timestamptz not null,
  actor text not null,
  action text not null check (action ~ '^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$'),
  subject text not null,
  detail jsonb not null default '{}',
  previous bytea not null,
  hash bytea not null
);
create index entry_actor on audit.entry (actor, number desc);
create index entry_action on audit.entry (action, number desc);
create index entry_at on audit.entry (at);

-- One row: the end of the chain. Without it, rows cut off at the end would not be missed.
create table audit.head (
  only_one boolean primary key default true check (only_one),
  number bigint not null,
  hash bytea not null
);
insert into audit.head (number, hash) values (0, sha256('Foothill audit trail'::bytea));

revoke all on audit.entry, audit.head from ${application};
grant select, insert on audit.entry to ${application};
grant select on audit.head to ${application};

-- What is hashed: the hash before, then the row as a JSON array, in UTF-8. Anybody can repeat it.
create function audit.hash_of(before bytea, e audit.entry) returns bytea
  language sql immutable strict
  set search_path = pg_catalog
as $$
  select sha256(before || convert_to(jsonb_build_array(
    e.number, (extract(epoch from e.at) * 1000000)::bigint, e.actor, e.action, e.subject, e.detail)::text, 'UTF8'))
$$;

-- Numbers, dates and chains a row. The update of head makes writers queue for the moments between
-- this insert and their commit, which is why the application inserts just before it commits.
create function audit.chain() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog
as $$
declare
  last audit.head;
begin
  if new.hash is not null and session_user = (select tableowner from pg_tables where schemaname = 'audit' and tablename = 'entry') then
    return new; -- the owner puts a backup back; verify() judges it
  end if;
  select * into strict last from audit.head for update;
  new.number := last.number + 1;
  new.at := clock_timestamp();
  new.previous := last.hash;
  new.hash := audit.hash_of(last.hash, new);
  update audit.head set number = new.number, hash = new.hash;
  return new;
end
$$;
create trigger chain before insert on audit.entry for each row execute function audit.chain();

create function audit.refuse() returns trigger
  language plpgsql
  set search_path = pg_catalog
as $$
begin
  raise exception 'The audit trail can only grow.' using errcode = 'insufficient_privilege';
end
$$;
create trigger refuse_change before update or delete on audit.entry for each row execute function audit.refuse();
create trigger refuse_truncate before truncate on audit.entry for each statement execute function audit.refuse();

-- The first fault, or no row when the chain is whole.
create function audit.verify() returns table (number bigint, fault text)
  language sql stable
  set search_path = pg_catalog
as $$
  with chained as (
    select e.number, e.previous, e.hash, audit.hash_of(e.previous, e) as expected_hash,
           lag(e.number, 1, 0::bigint) over (order by e.number) as before_number,
           lag(e.hash, 1, sha256('Foothill audit trail'::bytea)) over (order by e.number) as before_hash
    from audit.entry e
  ), faults as (
    select c.number, case
        when c.number <> c.before_number + 1 then 'rows-missing'
        when c.previous <> c.before_hash then 'chain-broken'
        when c.hash <> c.expected_hash then 'row-changed'
      end as fault
    from chained c
    union all
    select h.number, 'end-missing' from audit.head h
    where h.number <> coalesce((select max(e.number) from audit.entry e), 0)
       or h.hash <> coalesce((select e.hash from audit.entry e order by e.number desc limit 1), sha256('Foothill audit trail'::bytea))
  )
  select f.number, f.fault from faults f where f.fault is not null order by f.number limit 1
$$;
grant execute on function audit.hash_of(bytea, audit.entry), audit.verify() to ${application};
