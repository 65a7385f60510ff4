package org.sycee.app.http.credit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Cursor;
import org.sycee.app.http.reading.Page;
import org.sycee.ledger.loan.LoanCommand.SignLoan;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanplan.Instalment;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.projections.loans.LoanRegister;
import org.sycee.projections.loans.RegisteredCollateral;
import org.sycee.projections.loans.RegisteredLoan;

/// Signs loans and shows them.
@ApiController
@Tag(name = "Loans")
class LoanController {
  private final BookingDesk desk;
  private final Loans loans;
  private final LoanRegister register;

  LoanController(BookingDesk desk, EventLog log, LoanRegister register) {
    this.desk = desk;
    this.loans = new Loans(log);
    this.register = register;
  }

  @Operation(summary = "Sign a loan; no money moves before it is disbursed")
  @PostMapping("/loans")
  ResponseEntity<Receipt> signLoan(Submission by, @RequestBody LoanWishes.Signing w) {
    LoanTerms terms = w.terms().terms();
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> terms.unit().entity()),
            day ->
                new SignLoan(
                    by.transactionId(),
                    w.loanId(),
                    terms,
                    w.contractNumber(),
                    w.collaterals().orElse(List.of()),
                    w.officer(),
                    day))
        .at("/api/v1/loans/" + w.loanId());
  }

  @Operation(summary = "Show a loan: terms, debt, standing, what is next, allowed actions")
  @GetMapping("/loans/{loanId}")
  LoanResource getLoan(@PathVariable LoanId loanId) {
    return loans.find(loanId);
  }

  @Operation(
      summary = "List what will fall due on a loan",
      description =
          "If its rate does not change and everything is paid in time; empty before it is"
              + " disbursed and after it left the books.")
  @GetMapping("/loans/{loanId}/instalments")
  Page<Instalment> listInstalments(@PathVariable LoanId loanId, BooksPosition position) {
    return Page.whole(loans.instalments(loanId), position);
  }

  @Operation(summary = "List the loans of a legal entity in the order of their signing")
  @GetMapping("/loans")
  ResponseEntity<Page<RegisteredLoan>> listLoans(
      @RequestParam String entity,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    List<RegisteredLoan> rows =
        register.ofEntity(entity, Cursor.parse(cursor).position(), Page.limit(limit) + 1);
    return Page.of(rows, limit, row -> new Cursor(row.signedAt(), 0), position).answer();
  }

  @Operation(summary = "List what secures the loans of a legal entity, or did until its release")
  @GetMapping("/collaterals")
  ResponseEntity<Page<RegisteredCollateral>> listCollaterals(
      @RequestParam String entity,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    List<RegisteredCollateral> rows =
        register.collaterals(entity, Cursor.parse(cursor).position(), Page.limit(limit) + 1);
    return Page.of(rows, limit, row -> new Cursor(row.perfectedAt(), 0), position).answer();
  }
}
