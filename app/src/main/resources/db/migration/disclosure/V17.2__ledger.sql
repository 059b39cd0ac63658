-- The seal of the newest release that this one was solved against. Anything sealed since would be new knowledge
-- to a reader, so a release may only follow the one it knows.
alter table disclosure.release add column ledger text not null default '';
