package org.sycee.app.http.credit;

import static org.sycee.ledger.rates.RateRejection.NO_RATE_IN_EFFECT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.contract.interest.NoRateInEffect;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.Command;
import org.sycee.ledger.lending.LendingCommand.DisburseLoan;
import org.sycee.ledger.lending.LendingCommand.PrepayLoan;
import org.sycee.ledger.lending.LendingCommand.RecoverLoan;
import org.sycee.ledger.lending.LendingCommand.RepayLoan;
import org.sycee.ledger.loan.LoanCommand.ChargeLoanFee;
import org.sycee.ledger.loan.LoanCommand.PerfectCollateral;
import org.sycee.ledger.loan.LoanEvent.LoanDisbursed;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;

/// What is paid out, charged and paid back on a loan.
@ApiController
@Tag(name = "Loans")
class LoanActions {
  private final BookingDesk desk;
  private final EventLog log;
  private final Loans loans;

  LoanActions(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
    this.loans = new Loans(log);
  }

  @Operation(summary = "Record that a collateral is registered for the bank")
  @PostMapping("/loans/{id}:perfect-collateral")
  ResponseEntity<Receipt> perfectCollateral(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Perfection w) {
    return book(
        by,
        loans.signed(id),
        w.bookingDate(),
        day ->
            new PerfectCollateral(
                by.transactionId(), id, w.collateralId(), w.value(), w.registrationNumber(), day));
  }

  @Operation(summary = "Pay the loan out to the borrower's deposit, drawn on the facility")
  @PostMapping("/loans/{id}:disburse")
  ResponseEntity<Receipt> disburseLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Disbursement w) {
    LoanTerms terms = loans.signed(id);
    return book(
        by,
        terms,
        w.bookingDate(),
        day ->
            new DisburseLoan(
                by.transactionId(),
                id,
                terms.facility(),
                terms.deposit(),
                w.disburser(),
                w.observed().orElseGet(() -> observed(by, terms, day)),
                day,
                w.description().orElse("")));
  }

  /// The posted loan prime rate that a linked loan begins with. A repetition means the one of the
  /// original, whatever was published since.
  private ObservedRate observed(Submission by, LoanTerms terms, LocalDate day) {
    if (!terms.pricing().isLinked()) {
      return ObservedRate.NONE;
    }
    return disbursed(by).map(LoanDisbursed::observed).orElseGet(() -> posted(terms, day));
  }

  private ObservedRate posted(LoanTerms terms, LocalDate day) {
    int years = terms.pricing().benchmarkYears();
    log.rates().catchUp();
    try {
      RateTable.Effective prime =
          log.rates()
              .of(terms.unit().entity(), terms.currency())
              .effectiveOn(RateKey.loanPrime(years), day);
      return new ObservedRate(years, prime.effectiveDate(), prime.rate());
    } catch (NoRateInEffect e) {
      throw NO_RATE_IN_EFFECT.because("%s on %s".formatted(e.key(), e.date()));
    }
  }

  private Optional<LoanDisbursed> disbursed(Submission by) {
    return log.reader().ofTransaction(by.transactionId()).stream()
        .map(log.json()::read)
        .filter(LoanDisbursed.class::isInstance)
        .map(LoanDisbursed.class::cast)
        .findFirst();
  }

  @Operation(summary = "Pay what is owed by now, or a part of it")
  @PostMapping("/loans/{id}:repay")
  ResponseEntity<Receipt> repayLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Payment w) {
    LoanTerms terms = loans.signed(id);
    return book(
        by,
        terms,
        w.bookingDate(),
        day ->
            new RepayLoan(
                by.transactionId(),
                id,
                terms.facility(),
                w.deposit().orElse(terms.deposit()),
                w.amount(),
                day,
                w.description().orElse("")));
  }

  @Operation(summary = "Pay principal before it is due, with all interest to the day")
  @PostMapping("/loans/{id}:prepay")
  ResponseEntity<Receipt> prepayLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Prepayment w) {
    LoanTerms terms = loans.signed(id);
    return book(
        by,
        terms,
        w.bookingDate(),
        day ->
            new PrepayLoan(
                by.transactionId(),
                id,
                terms.facility(),
                w.deposit().orElse(terms.deposit()),
                w.principal(),
                w.mode(),
                day,
                w.description().orElse("")));
  }

  @Operation(summary = "Pay on a loan that was written off")
  @PostMapping("/loans/{id}:recover")
  ResponseEntity<Receipt> recoverLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Payment w) {
    LoanTerms terms = loans.signed(id);
    return book(
        by,
        terms,
        w.bookingDate(),
        day ->
            new RecoverLoan(
                by.transactionId(),
                id,
                terms.facility(),
                w.deposit().orElse(terms.deposit()),
                w.amount(),
                day,
                w.description().orElse("")));
  }

  @Operation(summary = "Charge a fee, which is owed from now on")
  @PostMapping("/loans/{id}:charge-fee")
  ResponseEntity<Receipt> chargeLoanFee(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Fee w) {
    return book(
        by,
        loans.signed(id),
        w.bookingDate(),
        day ->
            new ChargeLoanFee(by.transactionId(), id, w.amount(), day, w.description().orElse("")));
  }

  private ResponseEntity<Receipt> book(
      Submission by,
      LoanTerms terms,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, Command> wish) {
    return desk.book(by, new BookingDay(bookingDate, () -> terms.unit().entity()), wish)
        .asTransaction();
  }
}
