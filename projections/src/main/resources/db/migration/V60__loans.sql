-- The register of loans and what changed their principal: read models kept with the books.

-- One row for each loan. Amounts are in minor units of the currency. What a loan has accrued and not
-- collected at the close of a day follows from its own columns; see LoanRegister.
create table view.loan (
  loan_id           text    collate "C" primary key,
  entity            text    collate "C" not null,
  branch            text    collate "C" not null,
  book              text    collate "C" not null,
  customer          text    collate "C" not null,
  facility_id       text    collate "C" not null,
  deposit_id        text    collate "C" not null,
  product           text    collate "C" not null,
  currency          text    collate "C" not null,
  minor_unit        numeric not null,  -- 0.01 of a currency with two decimals
  repayment         text    collate "C" not null,
  category          text    collate "C" not null,
  industry          text    collate "C" not null,
  region            text    collate "C" not null,
  small_enterprise  boolean not null,
  agricultural      boolean not null,
  officer           text    collate "C" not null,
  status            text    collate "C" not null,
  signed_on         date    not null,
  signed_at         bigint  not null,  -- the position of the signing in the log
  disbursed_on      date,
  maturity_date     date    not null,
  next_due_date     date,              -- null until it is disbursed
  next_reset_date   date,              -- null if the rate is fixed
  rate              numeric,
  penalty_percent   integer not null,
  compound          boolean not null,
  principal         bigint  not null default 0,  -- not fallen due yet
  due_principal     bigint  not null default 0,
  overdue_principal bigint  not null default 0,
  fees              bigint  not null default 0,
  billed_interest   bigint  not null default 0,  -- interest of every kind, billed and not paid
  running_product   numeric not null default 0,  -- units of the currency x rate x days, not billed
  interest_to       date,              -- up to the beginning of this day interest is counted
  unpaid_since      date,
  accruing          boolean not null default true,
  class             text    collate "C" not null default 'NORMAL',
  special_allowance bigint  not null default 0,
  general_allowance bigint  not null default 0,
  memo_interest     bigint  not null default 0,
  borrowed_name     boolean not null default false
);

create index loan_by_entity on view.loan (entity, signed_at);
create index loan_due on view.loan (entity, next_due_date) where status = 'ACTIVE';
create index loan_reset on view.loan (entity, next_reset_date) where status = 'ACTIVE';
create index loan_unpaid on view.loan (entity, unpaid_since) where unpaid_since is not null;

-- In which category a loan stood from a fact on.
create table view.loan_category (
  loan_id      text   collate "C" not null,
  position     bigint not null,
  booking_date date   not null,
  category     text   collate "C" not null,
  primary key (loan_id, position)
);

-- Whatever changed the principal on the books, or moved it from one category to another.
create table view.loan_movement (
  position     bigint not null,
  line         smallint not null,
  loan_id      text   collate "C" not null,
  entity       text   collate "C" not null,
  currency     text   collate "C" not null,
  booking_date date   not null,
  kind         text   collate "C" not null,
  category     text   collate "C" not null,
  amount       bigint not null,  -- what it added to the principal, negative if it took away
  primary key (position, line)
);

create index loan_movement_by_day on view.loan_movement (entity, booking_date);
