package org.sycee.projections.aml;

import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.aml.AmlCaseEvent;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseOpened;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseRated;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseReported;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// The steps of a case → its row.
@ProcessingGroup(Progress.BOOKS)
public final class AmlCaseProjection {
  private static final String FOLD = AmlCaseProjection.class.getName();
  private static final String OPEN =
      "insert into view.aml_case (case_id, entity, rule, effective_from, alert_date, customer,"
          + " account, transactions, opened_on, opened_at, report_by)"
          + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String RATE =
      "update view.aml_case a set specialist = r.specialist, rating = r.rating,"
          + " reasons = r.reasons, rated_on = r.rated_on"
          + " from unnest(?, ?, ?, ?, ?) as r (case_id, specialist, rating, reasons, rated_on)"
          + " where a.case_id = r.case_id";
  private static final String REPORT =
      "update view.aml_case a set recipient = r.recipient, document_number = r.document_number,"
          + " reported_on = r.reported_on"
          + " from unnest(?, ?, ?, ?) as r (case_id, recipient, document_number, reported_on)"
          + " where a.case_id = r.case_id";

  private final DataSource database;

  public AmlCaseProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(AmlCaseEvent event, TrackingToken token) {
    Fold fold = Batch.current(FOLD, Fold::new, this::flush);
    String id = event.caseId().value();
    switch (event) {
      case AmlCaseOpened e -> {
        var suspicion = e.suspicion();
        fold.opened.add(
            id,
            suspicion.entity(),
            suspicion.rule(),
            suspicion.ruleEffectiveFrom(),
            suspicion.alertDate(),
            suspicion.customer().value(),
            suspicion.account(),
            suspicion.transactions().stream()
                .map(TransactionId::value)
                .collect(Collectors.joining(" ")),
            e.date(),
            ProgressProjection.positionOf(token),
            e.reportBy());
      }
      case AmlCaseRated e ->
          fold.rated.add(id, e.specialist(), e.rating().name(), e.reasons(), e.date());
      case AmlCaseReported e -> fold.reported.add(id, e.recipient(), e.documentNumber(), e.date());
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.aml_case").update();
  }

  private void flush(Fold fold) {
    fold.opened.write(database, OPEN);
    fold.rated.write(database, RATE);
    fold.reported.write(database, REPORT);
  }

  private static final class Fold {
    private final Rows opened =
        new Rows(
            "text", "text", "text", "date", "date", "text", "text", "text", "date", "bigint",
            "date");
    private final Rows rated = new Rows("text", "text", "text", "text", "date");
    private final Rows reported = new Rows("text", "text", "text", "date");
  }
}
