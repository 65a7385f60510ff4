-- How each loan stood at the close of every day on which something happened to it: what reports look
-- back on.

alter table view.loan
  add column disbursed          bigint  not null default 0,  -- ever, as are all the sums below
  add column collected          bigint  not null default 0,  -- principal
  add column matured            bigint  not null default 0,  -- principal that fell due
  add column matured_collected  bigint  not null default 0,  -- of it, by payments
  add column interest_collected bigint  not null default 0,
  add column names_found        integer not null default 0,
  add column names_cleared      integer not null default 0;

-- One row for the days from one on, until another one (excluded) or for ever.
create table view.loan_day (
  loan_id            text    collate "C" not null,
  from_date          date    not null,
  until              date    not null,
  entity             text    collate "C" not null,
  branch             text    collate "C" not null,
  product            text    collate "C" not null,
  currency           text    collate "C" not null,
  repayment          text    collate "C" not null,
  category           text    collate "C" not null,
  industry           text    collate "C" not null,
  region             text    collate "C" not null,
  small_enterprise   boolean not null,
  officer            text    collate "C" not null,
  class              text    collate "C" not null,
  principal          bigint  not null,  -- due or not, in minor units as all amounts
  due_principal      bigint  not null,
  unpaid_since       date,
  borrowed_name      boolean not null,
  disbursed          bigint  not null,
  collected          bigint  not null,
  matured            bigint  not null,
  matured_collected  bigint  not null,
  interest_collected bigint  not null,
  names_found        integer not null,
  names_cleared      integer not null,
  primary key (loan_id, from_date)
);

create index loan_day_by_day on view.loan_day (entity, from_date, until);

-- In which category a loan stood is now one of its columns.
drop table view.loan_category;

-- The books have passed facts these tables do not hold: they begin again at the tail of the log.
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
