-- Used only where Axon Server stores the events: it has no index of transaction ids. The node that
-- handles a command writes its claim before it decides, so a repetition is always recognised; see
-- docs/decisions/0006-axon-server.md. Claims are kept as long as the events they belong to.

create table log.transaction_claim (
  transaction_id text        collate "C" primary key,
  fingerprint    text        collate "C" not null,  -- of the command that claims it
  aggregate_id   text        collate "C" not null,  -- in whose stream its event is to be found
  claimed_at     timestamptz not null default clock_timestamp()
);
