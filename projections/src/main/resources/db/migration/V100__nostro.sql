-- Accounts of ours with other banks, a read model kept with the books.

create table view.nostro (
  nostro_id      text    collate "C" primary key,
  entity         text    collate "C" not null,
  currency       text    collate "C" not null,
  correspondent  text    collate "C" not null,
  account_number text    not null,
  tolerance_days integer not null,
  from_date      date    not null,  -- what is booked before is in the opening balance
  closing        bigint  not null,  -- of the last statement, in minor units, as every amount here
  closing_date   date    not null,
  statements     integer not null default 0,
  opened_at      bigint  not null   -- the position of its opening in the log
);

create index nostro_by_entity on view.nostro (entity, opened_at);

-- On which accounts of the ledger it is booked.
create table view.nostro_account (
  nostro_id text collate "C" not null,
  entity    text collate "C" not null,
  branch    text collate "C" not null,
  book      text collate "C" not null,
  account   text collate "C" not null,
  contract  text collate "C" not null,
  primary key (nostro_id, entity, branch, book, account, contract)
);

-- The lines of statements that are not matched.
create table view.nostro_line (
  nostro_id       text    collate "C" not null,
  item            text    collate "C" not null,  -- such as THEIRS 2026-12/1 3
  amount          bigint  not null,  -- positive where money came to us
  value_date      date    not null,
  our_reference   text    not null,
  their_reference text    not null,
  text            text    not null,
  place           bigint  not null,  -- the position of the statement in the log
  number          integer not null,
  primary key (nostro_id, item)
);

-- The transactions of ours that are matched.
create table view.nostro_matched (
  nostro_id      text collate "C" not null,
  transaction_id text collate "C" not null,
  primary key (nostro_id, transaction_id)
);

-- Breaks, closed ones included.
create table view.nostro_break (
  nostro_id    text   collate "C" not null,
  item         text   collate "C" not null,
  amount       bigint not null,
  value_date   date   not null,
  found_on     date   not null,
  explanation  text,
  explained_by text,
  closed_on    date,
  closed_by    text,
  approver     text,
  reason       text,
  primary key (nostro_id, item)
);

create index nostro_break_open on view.nostro_break (nostro_id, value_date)
  where closed_on is null;
