-- How regularly a loan is paid: what decides whether it accrues interest again.

alter table view.loan
  add column late_on   date,                       -- the last day on which it was in arrears
  add column due_dates integer not null default 0;  -- that came since then

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
