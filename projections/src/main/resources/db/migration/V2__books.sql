-- Read models: everything in the schema "view" can be thrown away and rebuilt from the log.

create schema view;

-- Where the processors of the read models stand; the columns are those Axon expects.
create table view.token (
  processor_name text     not null,
  segment        integer  not null,
  token          bytea,
  token_type     text,
  timestamp      text,
  owner          text,
  mask           integer,
  primary key (processor_name, segment)
);

-- The last position of the log that the tables of a group of read models include.
create table view.progress (
  name     text   primary key,
  position bigint not null
);

insert into view.progress (name, position) values ('books', 0);

-- One row for each posting of each entry. Amounts are in minor units of the currency.
create table view.journal_line (
  position       bigint   not null,
  line           smallint not null,
  transaction_id text     collate "C" not null,
  event          text     collate "C" not null,
  entity         text     collate "C" not null,
  branch         text     collate "C" not null,
  book           text     collate "C" not null,
  account        text     collate "C" not null,
  contract       text     collate "C" not null,  -- empty if the account has no contracts
  currency       text     collate "C" not null,
  side           text     collate "C" not null check (side in ('DEBIT', 'CREDIT')),
  amount         bigint   not null check (amount > 0),
  booking_date   date     not null,
  value_date     date     not null,
  primary key (position, line)
);

create index journal_line_by_account on view.journal_line (entity, account, currency, position);
create index journal_line_by_contract on view.journal_line (contract, position)
  where contract <> '';

-- Totals of each account, and of each contract's account, over all time.
create table view.account_balance (
  entity        text   collate "C" not null,
  branch        text   collate "C" not null,
  book          text   collate "C" not null,
  account       text   collate "C" not null,
  contract      text   collate "C" not null,
  currency      text   collate "C" not null,
  debits        numeric(38, 0) not null,  -- exact beyond 64 bits: a sum must never stop the books
  credits       numeric(38, 0) not null,
  last_position bigint not null,
  primary key (entity, branch, book, account, contract, currency)
);

create index account_balance_by_contract on view.account_balance (contract) where contract <> '';

-- Turnover of each account of the general ledger on each business day.
create table view.account_day (
  entity       text   collate "C" not null,
  branch       text   collate "C" not null,
  book         text   collate "C" not null,
  account      text   collate "C" not null,
  currency     text   collate "C" not null,
  booking_date date   not null,
  debits       numeric(38, 0) not null,
  credits      numeric(38, 0) not null,
  primary key (entity, booking_date, branch, book, account, currency)
);
