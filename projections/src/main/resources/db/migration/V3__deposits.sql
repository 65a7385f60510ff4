-- The register of deposits, a read model kept with the books.

create table view.deposit (
  deposit_id text   collate "C" primary key,
  entity     text   collate "C" not null,
  branch     text   collate "C" not null,
  book       text   collate "C" not null,
  customer   text   collate "C" not null,
  holder     text   collate "C" not null,
  currency   text   collate "C" not null,
  opened_on  date   not null,
  opened_at  bigint not null,  -- the position of the opening in the log
  closed_on  date              -- null while it is open
);

create index deposit_by_entity on view.deposit (entity, opened_at);

-- The books have passed openings this table does not hold: they begin again at the tail of the log.
truncate view.journal_line, view.account_balance, view.account_day, view.token;
update view.progress set position = 0;
