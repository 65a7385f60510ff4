package org.sycee.projections.nostro;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.projections.Batch;
import org.sycee.projections.OrderedStatements;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.treasury.nostro.Item;
import org.sycee.treasury.nostro.ItemId;
import org.sycee.treasury.nostro.NostroEvent;
import org.sycee.treasury.nostro.NostroEvent.*;
import org.sycee.treasury.nostro.Statement;

/// The steps of a nostro account → its balance there, the open lines, what is matched, and breaks.
@ProcessingGroup(Progress.BOOKS)
public final class NostroProjection {
  private static final String BATCH = NostroProjection.class.getName();
  private static final String OPEN =
      "insert into view.nostro (nostro_id, entity, currency, correspondent, account_number,"
          + " tolerance_days, from_date, closing, closing_date, opened_at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String ACCOUNT =
      "insert into view.nostro_account (nostro_id, entity, branch, book, account, contract)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String CLOSING =
      "update view.nostro set closing = ?, closing_date = ?, statements = statements + 1"
          + " where nostro_id = ?";
  private static final String LINE =
      "insert into view.nostro_line (nostro_id, item, amount, value_date, our_reference,"
          + " their_reference, text, place, number) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String LINE_MATCHED =
      "delete from view.nostro_line where nostro_id = ? and item = ?";
  private static final String OURS_MATCHED =
      "insert into view.nostro_matched (nostro_id, transaction_id) values (?, ?)";
  private static final String BREAK =
      "insert into view.nostro_break (nostro_id, item, amount, value_date, found_on)"
          + " values (?, ?, ?, ?, ?)";
  private static final String EXPLAINED =
      "update view.nostro_break set explanation = ?, explained_by = ?"
          + " where nostro_id = ? and item = ?";
  private static final String MATCHED =
      "update view.nostro_break set closed_on = ? where nostro_id = ? and item = ?";
  private static final String CLOSED =
      "update view.nostro_break set closed_on = ?, closed_by = ?, approver = ?, reason = ?"
          + " where nostro_id = ? and item = ?";

  private final DataSource database;

  public NostroProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(NostroEvent event, TrackingToken token) {
    var batch =
        Batch.current(BATCH, OrderedStatements::new, statements -> statements.write(database));
    String id = event.nostroId().value();
    long position = ProgressProjection.positionOf(token);
    switch (event) {
      case NostroOpened e -> opened(batch, id, e, position);
      case StatementImported e -> imported(batch, id, e.statement(), position);
      case NostroReconciled e -> {
        e.matches()
            .forEach(match -> {
              matched(batch, id, match.items());
              match
                  .items()
                  .forEach(
                      item -> batch.add(id, MATCHED, e.bookingDate(), id, item.id().toString()));
            });
        e.breaks()
            .forEach(item ->
                batch.add(
                    id,
                    BREAK,
                    id,
                    item.id().toString(),
                    item.amount().minorUnits(),
                    item.valueDate(),
                    e.bookingDate()));
      }
      case BreakExplained e ->
          batch.add(id, EXPLAINED, e.explanation(), e.by().value(), id, e.item().toString());
      case BreakClosed e -> {
        matched(batch, id, e.match().items());
        e.match()
            .items()
            .forEach(item ->
                batch.add(
                    id,
                    CLOSED,
                    e.bookingDate(),
                    e.by().value(),
                    e.approver().value(),
                    e.reason(),
                    id,
                    item.id().toString()));
      }
    }
  }

  private static void opened(OrderedStatements batch, String id, NostroOpened e, long position) {
    batch.add(
        id,
        OPEN,
        id,
        e.terms().entity(),
        e.terms().currency().getCurrencyCode(),
        e.terms().correspondent().value(),
        e.terms().accountNumber(),
        e.terms().toleranceDays(),
        e.fromDate(),
        e.opening().minorUnits(),
        e.fromDate(),
        position);
    e.terms()
        .accounts()
        .forEach(account ->
            batch.add(
                id,
                ACCOUNT,
                id,
                account.unit().entity(),
                account.unit().branch(),
                account.unit().book(),
                account.code().toString(),
                account.contract().orElse("")));
  }

  private static void imported(
      OrderedStatements batch, String id, Statement statement, long position) {
    batch.add(id, CLOSING, statement.closing().minorUnits(), statement.closingDate(), id);
    statement
        .lines()
        .forEach(line ->
            batch.add(
                id,
                LINE,
                id,
                ItemId.theirs(statement.statementId(), line.number()).toString(),
                line.amount().minorUnits(),
                line.valueDate(),
                line.ourReference(),
                line.theirReference(),
                line.text(),
                position,
                line.number()));
  }

  private static void matched(OrderedStatements batch, String id, List<Item> items) {
    for (Item item : items) {
      switch (item.id().side()) {
        case OURS -> batch.add(id, OURS_MATCHED, id, item.id().name());
        case THEIRS -> batch.add(id, LINE_MATCHED, id, item.id().toString());
      }
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database)
        .sql(
            "truncate view.nostro, view.nostro_account, view.nostro_line, view.nostro_matched,"
                + " view.nostro_break")
        .update();
  }
}
