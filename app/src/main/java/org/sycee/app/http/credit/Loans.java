package org.sycee.app.http.credit;

import static org.sycee.ledger.loan.LoanRejection.LOAN_NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.loan.ActiveLoan;
import org.sycee.ledger.loan.Loan;
import org.sycee.ledger.loan.LoanEvent;
import org.sycee.ledger.loan.LoanEvent.LoanSigned;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanplan.Instalment;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanTerms;

/// Reads a loan as it stands, folded from its events, which is how the ledger itself knows it.
final class Loans {
  private final EventLog log;

  Loans(EventLog log) {
    this.log = log;
  }

  /// The terms as they were signed. Unit, facility and deposit never change.
  LoanTerms signed(LoanId id) {
    return log.reader()
        .firstOf(id.value())
        .map(signing -> ((LoanSigned) log.json().read(signing)).terms())
        .orElseThrow(() -> notFound(id));
  }

  /// The loan as of the end of the log, with interest counted to the open business day.
  LoanResource find(LoanId id) {
    Found found = read(id);
    return LoanResource.of(
        found.signing(), found.latest(), found.standing(), found.last(), found.day());
  }

  /// What will fall due on a loan that was paid out, if nothing is changed and paid in time.
  List<Instalment> instalments(LoanId id) {
    if (read(id).standing().state() instanceof ActiveLoan loan) {
      LoanDebt debt = loan.debt();
      return loan.plan()
          .instalments(
              loan.terms(),
              loan.rate(),
              debt.principal(),
              debt.interestTo(),
              debt.interestProduct());
    }
    return List.of();
  }

  /// A loan with its terms, those of the moment before it ended if it has.
  record Standing(Loan state, LoanTerms terms) {}

  private record Found(
      LoanSigned signing,
      LoanEvent latest,
      Standing standing,
      StoredEvent last,
      Optional<LocalDate> day) {}

  private Found read(LoanId id) {
    List<StoredEvent> stored = log.reader().ofAggregate(id.value(), 0);
    if (stored.isEmpty()) {
      throw notFound(id);
    }
    List<LoanEvent> events =
        stored.stream().map(event -> (LoanEvent) log.json().read(event)).toList();
    var signing = (LoanSigned) events.getFirst();
    Loan state = Loan.unsigned();
    LoanTerms terms = signing.terms();
    for (LoanEvent event : events) {
      state = state.evolve(event);
      terms = state.termSheet().orElse(terms);
    }
    return new Found(
        signing,
        events.getLast(),
        new Standing(state, terms),
        stored.getLast(),
        log.businessDays().of(terms.unit().entity()).open());
  }

  private static Rejected notFound(LoanId id) {
    return LOAN_NOT_FOUND.because(id + " has never been signed");
  }
}
