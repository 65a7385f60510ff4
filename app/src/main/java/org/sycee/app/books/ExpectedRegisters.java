package org.sycee.app.books;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.aml.AmlCaseEvent;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseOpened;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseRated;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseReported;
import org.sycee.ledger.riskalert.RiskAlertEvent;
import org.sycee.ledger.riskalert.RiskAlertEvent.AssistanceTaskSent;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClearedByPhone;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClosed;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertEscalatedOnSite;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertRaised;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorCorrected;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorNotified;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorRegistered;

/// The lines of the registers of supervision: every step adds its words to the line.
final class ExpectedRegisters {
  private final Map<String, String> lines = new HashMap<>();

  void add(SupervisionErrorEvent event, long position) {
    String line = "error " + event.errorId();
    switch (event) {
      case SupervisionErrorRegistered e -> {
        var f = e.finding();
        write(
            line,
            f.entity(),
            f.branch(),
            f.businessDate(),
            f.source(),
            f.row(),
            f.text(),
            e.date(),
            position);
      }
      case SupervisionErrorNotified e -> write(line, e.chiefSupervisor(), e.outlet(), e.date());
      case SupervisionErrorCorrected e -> write(line, e.correctingTransactionId(), e.date());
    }
  }

  void add(RiskAlertEvent event, long position) {
    String line = "risk alert " + event.alertId();
    String name = event.getClass().getSimpleName();
    switch (event) {
      case RiskAlertRaised e ->
          write(line, e.entity(), e.branch(), e.model(), e.subject(), e.date(), position);
      case RiskAlertClearedByPhone e -> write(line, name, e.monitor(), e.explanation(), e.date());
      case RiskAlertEscalatedOnSite e -> write(line, name, e.monitor(), e.inspector(), e.date());
      case AssistanceTaskSent e ->
          write(line, name, e.monitor(), e.investigator(), e.taskNumber(), e.date());
      case RiskAlertClosed e -> write(line, e.outcome(), e.date());
    }
  }

  void add(AmlCaseEvent event, long position) {
    String line = "aml case " + event.caseId();
    switch (event) {
      case AmlCaseOpened e -> {
        var s = e.suspicion();
        write(
            line,
            s.entity(),
            s.rule(),
            s.ruleEffectiveFrom(),
            s.alertDate(),
            s.customer(),
            s.account(),
            s.transactions().stream().map(TransactionId::value).collect(Collectors.joining(" ")),
            e.date(),
            position,
            e.reportBy());
      }
      case AmlCaseRated e -> write(line, e.specialist(), e.rating(), e.reasons(), e.date());
      case AmlCaseReported e -> write(line, e.recipient(), e.documentNumber(), e.date());
    }
  }

  void writeTo(Map<String, String> rows) {
    rows.putAll(lines);
  }

  private void write(String line, Object... words) {
    var text = new StringBuilder();
    for (Object word : words) {
      text.append(text.isEmpty() ? "" : " ").append(word);
    }
    lines.merge(line, text.toString(), (before, more) -> before + " " + more);
  }
}
