-- The register of standing orders, a read model kept with the books.

create table view.standing_order (
  order_id            text    collate "C" primary key,
  entity              text    collate "C" not null,
  from_deposit        text    collate "C" not null,
  to_deposit          text    collate "C" not null,
  currency            text    collate "C" not null,
  amount              bigint  not null,  -- in minor units
  first_date          date    not null,
  rhythm              text    collate "C" not null,
  last_date           date    not null,  -- 9999-12-31: until it is cancelled
  retries             integer not null,
  ends_after_given_up integer not null,
  description         text    not null,
  placed_on           date    not null,
  placed_at           bigint  not null,  -- the position of its placing in the log
  status              text    collate "C" not null default 'STANDING',  -- CANCELLED, ENDED
  next_date           date    not null,  -- the day that is to be paid, while it stands
  not_before          date    not null,  -- the first business day at whose end that is tried
  executed            bigint  not null default 0,  -- how many of its days were paid
  refused             bigint  not null default 0,  -- how many transfers were refused
  last_refusal        text    collate "C",         -- the code of the latest one
  last_refused_on     date
);

create index standing_order_by_entity on view.standing_order (entity, placed_at);
create index standing_order_from on view.standing_order (from_deposit, placed_at);
create index standing_order_to on view.standing_order (to_deposit, placed_at);
create index standing_order_due on view.standing_order (entity, not_before)
  where status = 'STANDING';
