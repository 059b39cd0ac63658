-- Who stands for which sentence. Rows are only added; the newest of a sentence counts, and only as
-- long as what it was made of (slots) stays the same.
create table reportcard.sentence (
  number      bigint generated always as identity primary key,
  subject     text not null,
  kind        text not null,
  language    text not null,
  slots       text not null,
  draft       text not null,
  text        text not null check (text <> ''),
  approved_by text not null,
  approved_at timestamptz not null default now()
);
create index on reportcard.sentence (language, subject, kind, number desc);
revoke update, delete, truncate on reportcard.sentence from ${application};
