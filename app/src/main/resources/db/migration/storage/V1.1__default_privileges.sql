-- What the application's role may do with everything that later migrations make: use rows, never
-- change or own a table. Modules that keep an append-only table take update and delete back.
alter default privileges grant usage on schemas to ${application};
alter default privileges grant select, insert, update, delete on tables to ${application};
alter default privileges grant usage, select on sequences to ${application};
