-- What counterparties have confirmed of deals, a read model kept with the books.

-- The last confirmation of each deal, unless its ticket was amended since.
create table view.confirmation (
  deal_id     text    collate "C" primary key,
  reference   text    not null,  -- of the counterparty
  matched     boolean not null,
  recorded_on date    not null
);

-- The fields in which it differs from our ticket.
create table view.confirmation_difference (
  deal_id text    collate "C" not null,
  place   integer not null,
  field   text    collate "C" not null,
  ours    text    not null,
  theirs  text    not null,
  primary key (deal_id, place)
);
