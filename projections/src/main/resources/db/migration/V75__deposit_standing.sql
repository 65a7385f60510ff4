-- What the end of a day needs to know of a deposit's maturity and of its silence.

alter table view.deposit
  add column pay_to        text collate "C",  -- where a time deposit goes when it matures
  add column last_moved_on date,              -- the customer's last receipt or payment
  add column dormant_since date,
  add column pledged_to    text collate "C";  -- the contract its certificate secures

create index deposit_silent on view.deposit (entity, last_moved_on)
  where closed_on is null and dormant_since is null and holder = 'COMPANY';

-- The books have passed facts these columns do not hold: they begin again at the tail of the log.
truncate view.deposit, view.deposit_change, view.journal_line, view.account_balance,
  view.account_day, view.token;
update view.progress set position = 0;
