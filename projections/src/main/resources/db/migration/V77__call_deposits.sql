-- The rate and the year that the contract of a call deposit names.

alter table view.deposit
  add column agreed_rate  numeric,
  add column days_of_year integer;
