-- The edition of a year in the making. One is open at a time for a year.
create table reportcard.draft (
  number   bigint generated always as identity primary key,
  ending   integer not null check (ending between 1951 and 2199),
  begun_by text not null,
  begun_at timestamptz not null default now(),
  edition  text not null default ''
);
create unique index draft_open on reportcard.draft (ending) where edition = '';

-- What was decided about a measure: left out for a reason, or shown as not there yet.
create table reportcard.draft_choice (
  draft     bigint not null references reportcard.draft,
  indicator text not null,
  left_out  boolean not null,
  reason    text not null,
  chosen_by text not null,
  chosen_at timestamptz not null default now(),
  primary key (draft, indicator),
  check (not left_out or reason <> '')
);

-- Why a year gets a second edition: readers see it.
create table reportcard.draft_notice (
  draft     bigint primary key references reportcard.draft,
  path      text not null,
  what_en   text not null check (what_en <> ''),
  what_es   text not null check (what_es <> ''),
  reason_en text not null check (reason_en <> ''),
  reason_es text not null check (reason_es <> ''),
  noted_by  text not null,
  noted_on  date not null
);

-- Who stands for the edition. content is a hash of what was signed: it lapses when that changes.
create table reportcard.sign_off (
  draft    bigint not null references reportcard.draft,
  post     text not null,
  content  text not null,
  account  text not null,
  name     text not null,
  signed_at timestamptz not null default now(),
  primary key (draft, post)
);

-- What the last look at all pages found, for a content.
create table reportcard.draft_check (
  draft    bigint primary key references reportcard.draft,
  content  text not null,
  problems text[] not null,
  looked_at timestamptz not null default now()
);

-- What was wrong on public pages and was put right. Rows are only added.
create table reportcard.correction (
  number    bigint generated always as identity primary key,
  edition   text not null,
  path      text not null,
  on_day    date not null,
  what_en   text not null,
  what_es   text not null,
  reason_en text not null,
  reason_es text not null,
  noted_by  text not null
);
revoke update, delete, truncate on reportcard.correction from ${application};
