-- Whether a loan is non-performing only because other debts of its borrower are.

alter table view.loan
  add column by_borrower boolean not null default false;

create index loan_non_performing on view.loan (entity, customer)
  where class in ('SUBSTANDARD', 'DOUBTFUL', 'LOSS');

-- The books have passed facts this column does not hold: they begin again at the tail of the log.
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
