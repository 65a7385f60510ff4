-- The log of immutable events, in the schema "log". The application may add to it and read it;
-- nothing but the owner of the schema may change it, and nothing in Sycee runs as that owner.

create schema log;

create table log.event (
  position       bigint      not null,  -- dense: 1, 2, 3 … without a gap
  recorded_at    timestamptz not null,  -- by the database server's clock, never decreasing
  transaction_id text        collate "C" not null,  -- chosen by the caller
  leg            smallint    not null,  -- 0, 1, … for the facts of one transaction
  aggregate_type text        collate "C" not null,
  aggregate_id   text        collate "C" not null,
  sequence       bigint      not null,  -- 0, 1, 2 … within the aggregate
  name           text        collate "C" not null,  -- the event's permanent name
  revision       smallint    not null,  -- the shape in which it was stored
  event          text        not null,  -- JSON
  metadata       text        not null,  -- JSON: who, from where, why, fingerprint of the command
  constraint event_position_key primary key (position),
  constraint event_stream_key unique (aggregate_id, sequence),
  constraint event_transaction_key unique (transaction_id, leg)
);

-- Rows are only ever added, so pages are filled to the brim and never revisited.
alter table log.event set (autovacuum_vacuum_insert_scale_factor = 0.5);

-- The one row every writer locks to take the next positions.
create table log.head (
  only_row    boolean     primary key default true check (only_row),
  position    bigint      not null,
  recorded_at timestamptz not null
) with (fillfactor = 10);

insert into log.head (position, recorded_at) values (0, '-infinity');

-- Every kind of event the log holds, so that a program that does not know one refuses to start.
create table log.event_kind (
  name           text     collate "C" not null,
  revision       smallint not null,
  first_position bigint   not null,
  primary key (name, revision)
);
