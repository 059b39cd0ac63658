-- What the person who approves a release must see: tables that could not be protected, one a line, and how much is proven.
alter table disclosure.release add column withheld text not null default '';
alter table disclosure.release add column proven integer not null default 0;
alter table disclosure.release add column tables integer not null default 0;
