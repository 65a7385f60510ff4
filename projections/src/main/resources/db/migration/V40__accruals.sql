-- What was accrued for each group of contracts at the close of each day. Amounts are in minor units
-- of the currency; receivable interest is positive on the debit side, payable on the credit side.
create table view.accrual (
  entity    text   collate "C" not null,
  date      date   not null,
  grouped   text   collate "C" not null,  -- the group as text, such as CN01/0101/BANKING/2231.01/6411.01/CNY
  contracts bigint not null,
  accrued   bigint not null,
  change    bigint not null,
  digest    text   collate "C" not null,
  position  bigint not null,
  primary key (entity, date, grouped)
);
