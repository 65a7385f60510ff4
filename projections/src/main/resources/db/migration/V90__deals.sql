-- The blotter of the treasury, a read model kept with the books.

create table view.deal (
  deal_id          text    collate "C" primary key,
  entity           text    collate "C" not null,
  branch           text    collate "C" not null,
  book             text    collate "C" not null,
  counterparty     text    collate "C" not null,
  dealer           text    collate "C" not null,
  product          text    collate "C" not null,
  currency         text    collate "C" not null,
  volume           bigint  not null,  -- of the ticket, in minor units, as every amount here
  trade_date       date    not null,
  value_date       date    not null,
  end_date         date    not null,
  stage            text    collate "C" not null,  -- CAPTURED RETURNED VERIFIED CANCELLED REVERSED
  captured_at      bigint  not null,  -- the position of its capture in the log
  rate             numeric not null,
  day_count        text    collate "C" not null,
  interest_to      date    not null,  -- the day on which interest ends, which bears none
  total_interest   bigint  not null,  -- by that day
  settled_interest bigint  not null default 0,
  payments         integer not null default 0  -- how many were made
);

create index deal_by_entity on view.deal (entity, captured_at);
create index deal_by_counterparty on view.deal (counterparty, captured_at);

-- The principal that bears interest from a date on.
create table view.deal_step (
  deal_id   text   collate "C" not null,
  from_date date   not null,
  principal bigint not null,
  primary key (deal_id, from_date)
);

-- The payments that are open, each with what is left of it.
create table view.deal_flow (
  deal_id      text    collate "C" not null,
  number       integer not null,
  entity       text    collate "C" not null,
  currency     text    collate "C" not null,
  pay_date     date    not null,
  way          text    collate "C" not null,  -- PAY or RECEIVE
  principal    bigint  not null,
  interest     bigint  not null,
  failures     integer not null default 0,
  last_failure text,
  primary key (deal_id, number)
);

create index deal_flow_due on view.deal_flow (entity, pay_date);
