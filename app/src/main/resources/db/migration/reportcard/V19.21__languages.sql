-- Texts of public pages in languages that the program is not complete in. Rows are only added; the
-- newest of a text counts, and only while the English text it was made from stays the same.
create table reportcard.translation (
  number        bigint generated always as identity primary key,
  language      text not null,
  key           text not null,
  english       text not null,
  text          text not null check (text <> ''),
  translated_by text not null,
  translated_at timestamptz not null default now()
);
create index on reportcard.translation (language, key, number desc);
revoke update, delete, truncate on reportcard.translation from ${application};

-- Who offered a language to readers.
create table reportcard.language_release (
  number      bigint generated always as identity primary key,
  language    text not null,
  released_by text not null,
  released_at timestamptz not null default now()
);
revoke update, delete, truncate on reportcard.language_release from ${application};
