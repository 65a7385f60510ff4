package org.sycee.app.cli;

import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.treasury.nostro.NostroRejection.NOSTRO_NOT_FOUND;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sycee.app.axon.Origin;
import org.sycee.app.eventstore.EventLog;
import org.sycee.ledger.TransactionId;
import org.sycee.treasury.nostro.NostroCommand;
import org.sycee.treasury.nostro.NostroEvent.NostroOpened;
import org.sycee.treasury.nostro.NostroId;

/// Books on a nostro account on the open business day of its entity.
record NostroBooking(Sycee sycee, NostroId id) {
  private static final Origin ORIGIN = new Origin("operator", "command-line");

  void book(BiFunction<TransactionId, LocalDate, NostroCommand> wish) {
    var transaction = new TransactionId("nostro-" + UUID.randomUUID());
    sycee.desk().submit(wish.apply(transaction, day()), ORIGIN);
  }

  private LocalDate day() {
    EventLog log = sycee.log();
    String entity =
        log.reader()
            .firstOf(id.value())
            .map(first -> ((NostroOpened) log.json().read(first)).terms().entity())
            .orElseThrow(() -> NOSTRO_NOT_FOUND.because(id + " has never been opened"));
    log.businessDays().catchUp();
    return log.businessDays()
        .of(entity)
        .open()
        .orElseThrow(() -> BUSINESS_DAY_NOT_OPEN.because(entity + " has no open day"));
  }
}
