-- What the treasury holds, a read model kept with the books. Amounts are in minor units and those
-- that facts tell; what runs from day to day, such as accrued interest, is worked out of the log.

create table view.position (
  position_id           text    collate "C" primary key,
  entity                text    collate "C" not null,
  branch                text    collate "C" not null,
  book                  text    collate "C" not null,
  instrument            text    collate "C" not null,
  currency              text    collate "C" not null,
  classification        text    collate "C" not null,
  face                  bigint  not null,
  fair_value_change     bigint  not null default 0,
  stage                 text    collate "C" not null default 'TWELVE_MONTHS',
  allowance             bigint  not null default 0,
  realised_price        bigint  not null default 0,
  realised_carry        bigint  not null default 0,
  realised_amortisation bigint  not null default 0
);

create index position_by_entity on view.position (entity, position_id);

-- What happened to it, in the order of the log. What was taken back has a row of its own.
create table view.position_movement (
  position_id       text    collate "C" not null,
  logged_at         bigint  not null,
  kind              text    collate "C" not null,  -- the name of the event
  deal_id           text    collate "C" not null,  -- empty if it was no trade
  booking_date      date    not null,
  value_date        date    not null,
  face              bigint  not null,  -- by how much it changed, and so on
  fair_value_change bigint  not null,
  price             bigint  not null,
  carry             bigint  not null,
  amortisation      bigint  not null,
  primary key (position_id, logged_at)
);

create index position_movement_by_deal on view.position_movement (deal_id);
