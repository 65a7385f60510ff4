-- The registers of supervision: errors, alerts of early warning, cases of anti-money-laundering;
-- and the movements of customers' money that anti-money-laundering looks at.

create table view.supervision_error (
  error_id               text   collate "C" primary key,
  entity                 text   collate "C" not null,
  branch                 text   collate "C" not null,
  business_date          date   not null,
  source                 text   collate "C" not null,
  row_name               text   not null,
  finding                text   not null,
  registered_on          date   not null,
  registered_at          bigint not null,  -- position in the log
  chief_supervisor       text,
  outlet                 text,
  notified_on            date,             -- null until it is notified
  correcting_transaction text   collate "C",
  corrected_on           date              -- null until it is corrected
);

create index supervision_error_by_entity on view.supervision_error (entity, registered_at);

create table view.risk_alert (
  alert_id  text   collate "C" primary key,
  entity    text   collate "C" not null,
  branch    text   collate "C" not null,
  model     text   not null,
  subject   text   not null,
  raised_on date   not null,
  raised_at bigint not null,  -- position in the log
  handling  text   collate "C",
  monitor   text,
  detail    text,             -- the explanation, the inspector, or investigator and task
  handled_on date,            -- null while it is new
  outcome   text,
  closed_on date              -- null until it is closed
);

create index risk_alert_by_entity on view.risk_alert (entity, raised_at);

create table view.aml_case (
  case_id         text   collate "C" primary key,
  entity          text   collate "C" not null,
  rule            text   collate "C" not null,
  effective_from  date   not null,  -- the version of the rule
  alert_date      date   not null,
  customer        text   collate "C" not null,
  account         text   collate "C" not null,
  transactions    text   collate "C" not null,  -- separated by blanks
  opened_on       date   not null,
  opened_at       bigint not null,  -- position in the log
  report_by       date   not null,
  specialist      text,
  rating          text   collate "C",
  reasons         text,
  rated_on        date,             -- null until it is rated
  recipient       text,
  document_number text,
  reported_on     date              -- null until it is reported
);

create index aml_case_by_deadline on view.aml_case (entity, report_by);

-- One row for each movement of a deposit in cash or by transfer; interest and fees are none.
create table view.aml_movement (
  position       bigint   primary key,
  transaction_id text     collate "C" not null,
  entity         text     collate "C" not null,
  deposit_id     text     collate "C" not null,
  currency       text     collate "C" not null,
  booking_date   date     not null,
  direction      text     collate "C" not null check (direction in ('IN', 'OUT')),
  is_cash        boolean  not null,
  amount         bigint   not null,
  reversed_at    bigint             -- the position of its reversal; null while it stands
);

create index aml_movement_by_day on view.aml_movement (entity, booking_date, deposit_id);
create index aml_movement_by_transaction on view.aml_movement (transaction_id, deposit_id);
create index deposit_by_customer on view.deposit (entity, customer);
create index deposit_by_closing on view.deposit (entity, closed_on) where closed_on is not null;

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
