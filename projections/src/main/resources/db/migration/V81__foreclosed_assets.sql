-- Whatever changed the carrying amount of the assets taken for debts.

create table view.asset_movement (
  position     bigint not null primary key,
  loan_id      text   collate "C" not null,  -- for whose debt it was taken
  entity       text   collate "C" not null,
  currency     text   collate "C" not null,
  booking_date date   not null,
  kind         text   collate "C" not null,  -- TAKEN, REVALUED, SOLD
  amount       bigint not null,  -- what it added to the carrying amount, negative if it took away
  price        bigint not null   -- zero unless it was sold
);

create index asset_movement_by_day on view.asset_movement (entity, booking_date);

-- The books have passed facts this table does not hold: they begin again at the tail of the log.
do $$
declare
  model text;
begin
  for model in
    select format('view.%I', tablename) from pg_tables
    where schemaname = 'view' and tablename <> 'progress'
  loop
    execute 'truncate ' || model;
  end loop;
end $$;
update view.progress set position = 0;
