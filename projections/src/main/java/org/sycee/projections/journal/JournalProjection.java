package org.sycee.projections.journal;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// Facts that moved money → one row for each posting.
@ProcessingGroup(Progress.BOOKS)
public final class JournalProjection {
  private static final String FOLD = JournalProjection.class.getName();
  private static final String INSERT =
      "insert into view.journal_line (position, line, transaction_id, event, entity, branch, book,"
          + " account, contract, currency, side, amount, booking_date, value_date)"
          + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final DataSource database;

  public JournalProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(MovesMoney event, TrackingToken token) {
    Rows rows = Batch.current(FOLD, JournalProjection::rows, this::flush);
    JournalEntry entry = event.entry();
    int line = 0;
    for (Posting posting : entry.postings()) {
      LedgerAccount account = posting.account();
      rows.add(
          ProgressProjection.positionOf(token),
          line++,
          event.transactionId().value(),
          event.getClass().getSimpleName(),
          account.unit().entity(),
          account.unit().branch(),
          account.unit().book(),
          account.code().toString(),
          account.contract().orElse(""),
          posting.amount().currency().getCurrencyCode(),
          posting.side().name(),
          posting.amount().minorUnits(),
          entry.bookingDate(),
          entry.valueDate());
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.journal_line").update();
  }

  private void flush(Rows rows) {
    rows.write(database, INSERT);
  }

  private static Rows rows() {
    return new Rows(
        "bigint",
        "smallint",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "bigint",
        "date",
        "date");
  }
}
