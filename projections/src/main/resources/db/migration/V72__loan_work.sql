-- What the end of a day needs to know of a loan beside its debt.

alter table view.loan
  add column benchmark_years       integer not null default 0,  -- zero if the rate is fixed
  add column first_reset_date      date,                        -- of no meaning then
  add column months_between_resets integer not null default 0,
  add column expected_loss         bigint  not null default 0,  -- while it is credit-impaired
  add column restructurings        integer not null default 0,
  add column observed_until        date;

create index loan_observed on view.loan (entity, observed_until) where observed_until is not null;

-- The books have passed facts these columns do not hold: they begin again at the tail of the log.
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
