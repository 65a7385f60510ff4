-- The deal that was rolled into this one.
alter table view.deal add column predecessor text collate "C";
