package org.sycee.app.http.supervision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.app.http.supervision.ActDesk.History;
import org.sycee.ledger.aml.AmlCase;
import org.sycee.ledger.aml.AmlCaseEvent;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseOpened;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseRated;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseReported;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.aml.Suspicion;

/// A case and what was done so far.
@Schema(name = "AmlCase", description = "A case and what was done so far.")
record AmlCaseResource(
    AmlCaseId caseId,
    AmlCase.Status status,
    Suspicion suspicion,
    LocalDate openedOn,
    @Schema(description = "The last day on which it is reported in time.") LocalDate reportBy,
    Optional<AmlCaseController.Rated> rated,
    Optional<AmlCaseController.Reported> reported,
    @Schema(description = "Position of its last event in the log.") long position,
    @Schema(description = "What may be asked of it now.") List<String> allowedActions) {

  static AmlCaseResource of(History<AmlCaseEvent> history) {
    AmlCase state = AmlCase.UNKNOWN;
    for (AmlCaseEvent event : history.events()) {
      state = state.evolve(event);
    }
    var opened = (AmlCaseOpened) history.first();
    return new AmlCaseResource(
        opened.caseId(),
        state.status(),
        opened.suspicion(),
        opened.date(),
        opened.reportBy(),
        history
            .only(AmlCaseRated.class)
            .map(e ->
                new AmlCaseController.Rated(
                    e.specialist(), e.rating(), e.reasons(), Optional.of(e.date()))),
        history
            .only(AmlCaseReported.class)
            .map(e ->
                new AmlCaseController.Reported(
                    e.recipient(), e.documentNumber(), Optional.of(e.date()))),
        history.last().position(),
        switch (state.status()) {
          case OPENED -> List.of("rate");
          case RATED -> List.of("report");
          case UNKNOWN, REPORTED -> List.of();
        });
  }
}
