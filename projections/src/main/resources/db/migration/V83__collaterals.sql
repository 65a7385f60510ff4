-- What secures loans: one row from each registration for the bank to its release.

create table view.collateral (
  perfected_at        bigint not null primary key,  -- the position of the registration in the log
  collateral_id       text   collate "C" not null,
  loan_id             text   collate "C" not null,
  entity              text   collate "C" not null,
  currency            text   collate "C" not null,
  value               bigint not null,  -- at which it was taken, in minor units
  registration_number text   not null,
  perfected_on        date   not null,
  released_on         date               -- null while it is held
);

create index collateral_by_entity on view.collateral (entity, perfected_at);
create index collateral_of_loan on view.collateral (loan_id);

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
