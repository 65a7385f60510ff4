-- What a swap or a deal in currencies was worth when it was last valued, in minor units; zero since
-- its last payment.
alter table view.deal add column value bigint;
alter table view.deal add column valued_on date;
