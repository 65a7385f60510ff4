-- The register of discounted bills, a read model kept with the books. Amounts are in minor units.

create table view.bill (
  bill_id         text    collate "C" primary key,
  entity          text    collate "C" not null,
  branch          text    collate "C" not null,
  book            text    collate "C" not null,
  customer        text    collate "C" not null,
  deposit_id      text    collate "C" not null,
  kind            text    collate "C" not null,
  number          text    not null,
  acceptor        text    not null,
  currency        text    collate "C" not null,
  face            bigint  not null,
  discount        bigint  not null,
  discount_rate   numeric not null,
  discounted_on   date    not null,
  discounted_at   bigint  not null,  -- the position of its discount in the log
  payment_date    date    not null,
  interest_to     date    not null,  -- the first day that bears no interest any more
  status          text    collate "C" not null default 'HELD',  -- COLLECTED, DISHONOURED, RECOVERED
  claim           bigint  not null default 0,  -- what the customer owes after a refusal
  rediscount      bigint,            -- the interest of the central bank, while it has the bill
  rediscounted_on date
);

create index bill_by_entity on view.bill (entity, discounted_at);
create index bill_held on view.bill (entity, payment_date) where status = 'HELD';
create index bill_rediscounted on view.bill (entity) where rediscount is not null;
