create schema indicators;

-- Finished computations; the cells themselves are Parquet files in the data directory.
create table indicators.run (
  id text primary key,
  data_version text not null,
  catalogue_version text not null,
  years integer[] not null,
  indicators text[] not null,
  started_by text not null,
  computed_at timestamptz not null,
  -- When this result became the one that holds; an older one may come back.
  current_since timestamptz not null,
  unique (data_version, catalogue_version)
);

create index run_current on indicators.run (current_since desc);
