-- What the end of a day needs to know of a deposit's interest, without reading its events.

alter table view.deposit
  add column product        text collate "C" not null default 'Demand',
  add column months         integer,  -- of a time deposit's term
  add column renews         boolean not null default false,
  add column notice_days    integer,
  add column basic_balance  bigint,   -- minor units, of an agreement deposit
  add column term_start     date,
  add column term_maturity  date,
  add column term_rate      numeric,
  add column paid_from      date,     -- the first day of the period that was paid last
  add column paid           bigint not null default 0,  -- for that period, in minor units
  add column next_due_date  date;     -- the settlement or renewal to come; null if there is none

create index deposit_due on view.deposit (entity, next_due_date)
  where closed_on is null and next_due_date is not null;

-- The changes of the balance of open deposits by value date, in minor units, from the period that
-- was paid last on; what came before it is part of the change on its first day.
create table view.deposit_change (
  deposit_id text   collate "C" not null,
  value_date date   not null,
  amount     numeric(38, 0) not null,  -- exact beyond 64 bits within a batch
  primary key (deposit_id, value_date)
);

-- The books have passed facts these columns do not hold: they begin again at the tail of the log.
truncate view.deposit, view.journal_line, view.account_balance, view.account_day, view.token;
update view.progress set position = 0;
