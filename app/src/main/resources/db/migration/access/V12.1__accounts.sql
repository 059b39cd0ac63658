-- Who may sign in, what roles they hold and for how long, and their sessions.
create schema access;
grant usage on schema access to ${application};

create table access.account (
  name text primary key check (name ~ '^[a-z][a-z0-9._-]{1,39}$'),
  display_name text not null check (length(display_name) between 1 and 80),
  password_hash text,
  passkey_handle bytea not null unique,
  language text not null default 'en' check (language in ('en', 'es')),
  must_change_password boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  created_by text not null,
  -- Sessions that began earlier are over: set when a password changes or an account is disabled.
  sessions_valid_from timestamptz not null default '-infinity'
);

create table access.held_role (
  id uuid primary key default uuidv7(),
  account text not null references access.account,
  role text not null check (role in ('ADMINISTRATOR', 'STEWARD', 'COORDINATOR', 'FACILITATOR', 'BOARD', 'AUDITOR', 'OPERATOR')),
  scope_kind text not null check (scope_kind in ('everywhere', 'place', 'plan', 'partnership')),
  scope_code text not null check (length(scope_code) between 1 and 60),
  from_day date not null,
  until_day date,
  granted_by text not null,
  granted_at timestamptz not null default now(),
  check (until_day is null or until_day >= from_day),
  check ((scope_kind = 'everywhere') = (scope_code = '*'))
);
create index held_role_account on access.held_role (account);

create table access.passkey (
  credential_id bytea primary key,
  account text not null references access.account,
  label text not null check (length(label) between 1 and 60),
  public_key bytea not null,
  signature_count bigint not null,
  user_verified boolean not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  transports text not null,
  attestation bytea,
  client_data bytea,
  created_at timestamptz not null,
  last_used_at timestamptz not null
);
create index passkey_account on access.passkey (account);

-- Failed sign-ins by a keyed digest of the name that was typed, whether it exists or not, so that
-- an unknown name is locked just like a known one.
create table access.failed_sign_in (
  who bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
create index failed_sign_in_last on access.failed_sign_in (last_at);

create table access.demo_marker (
  only_one boolean primary key default true check (only_one),
  declared_at timestamptz not null default now()
);

-- Sessions, in the form that Spring Session reads and writes.
create table access.web_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index web_session_expiry on access.web_session (expiry_time);
create index web_session_principal on access.web_session (principal_name);

create table access.web_session_attributes (
  session_primary_id char(36) not null references access.web_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
