-- What daily supervision looks at. Each table is kept from the events by itself, not from another
-- table of the books, so that a difference between two of them is a finding.

-- The business days each legal entity has opened.
create table view.business_day (
  entity       text   collate "C" not null,
  booking_date date   not null,
  opened_at    bigint not null,  -- position in the log
  primary key (entity, booking_date)
);

-- The day report in four columns (四栏): opening, receipts, payments, closing, as amounts in minor
-- units and as numbers of accounts. An amount is positive on the normal side of its account. Every
-- line is carried to every later business day.
create table view.day_report (
  entity        text   collate "C" not null,
  branch        text   collate "C" not null,
  account       text   collate "C" not null,
  currency      text   collate "C" not null,
  booking_date  date   not null,
  normal_side   text   collate "C" not null check (normal_side in ('DEBIT', 'CREDIT')),
  opening       numeric(38, 0) not null,
  receipts      numeric(38, 0) not null,
  payments      numeric(38, 0) not null,
  closing       numeric(38, 0) not null,
  opening_count bigint not null,
  opened_count  bigint not null,
  closed_count  bigint not null,
  closing_count bigint not null,
  primary key (entity, booking_date, branch, account, currency)
);

-- On which line of the day report each deposit is counted.
create table view.deposit_account (
  deposit_id text collate "C" primary key,
  entity     text collate "C" not null,
  branch     text collate "C" not null,
  account    text collate "C" not null,
  currency   text collate "C" not null
);

-- How many vouchers each branch booked on a day, and what they add up to.
create table view.voucher_total (
  entity       text   collate "C" not null,
  branch       text   collate "C" not null,
  currency     text   collate "C" not null,
  booking_date date   not null,
  vouchers     bigint not null,
  debits       numeric(38, 0) not null,
  credits      numeric(38, 0) not null,
  primary key (entity, booking_date, branch, currency)
);

-- Interest paid to customers, added up from the facts that say so.
create table view.interest_paid (
  entity       text   collate "C" not null,
  branch       text   collate "C" not null,
  currency     text   collate "C" not null,
  booking_date date   not null,
  payments     bigint not null,
  amount       numeric(38, 0) not null,
  primary key (entity, booking_date, branch, currency)
);

-- Movements of blank vouchers; a keeper that is empty text is outside the branch's stock.
create table view.blank_movement (
  position     bigint primary key,
  entity       text   collate "C" not null,
  branch       text   collate "C" not null,
  kind         text   collate "C" not null,
  booking_date date   not null,
  movement     text   collate "C" not null,
  from_keeper  text   collate "C" not null,
  to_keeper    text   collate "C" not null,
  first_serial bigint not null,
  last_serial  bigint not null
);

create index blank_movement_by_stock on view.blank_movement (entity, branch, kind, booking_date);

-- The day report of blank vouchers, in pieces.
create table view.blank_day (
  entity       text   collate "C" not null,
  branch       text   collate "C" not null,
  kind         text   collate "C" not null,
  booking_date date   not null,
  opening      bigint not null,
  received     bigint not null,
  used         bigint not null,
  destroyed    bigint not null,
  closing      bigint not null,
  primary key (entity, booking_date, branch, kind)
);

create index journal_line_by_day on view.journal_line (entity, booking_date);

-- The books have passed facts these tables do not hold: all of them begin again at the tail of the
-- log.
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
