-- The bonds behind the repos of the blotter: pledged, or bought and sold back.

create table view.deal_bond (
  deal_id          text    collate "C" not null,
  number           integer not null,  -- its place in the list of the deal
  bond             text    collate "C" not null,
  currency         text    collate "C" not null,
  face             bigint  not null,
  conversion_ratio numeric not null,
  primary key (deal_id, number)
);
