package org.sycee.app.http.credit;

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
import org.sycee.ledger.loan.LoanCommand;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanId;

/// How what was agreed about a loan is changed, and how a loan leaves the books.
@ApiController
@Tag(name = "Loans")
class LoanChanges {
  private final BookingDesk desk;
  private final Loans loans;

  LoanChanges(BookingDesk desk, EventLog log) {
    this.desk = desk;
    this.loans = new Loans(log);
  }

  @Operation(summary = "Extend the term, once and before it ends")
  @PostMapping("/loans/{id}:extend")
  ResponseEntity<Receipt> extendLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Extension w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ExtendLoan(by.transactionId(), id, w.maturityDate(), w.approver(), day));
  }

  @Operation(summary = "Make a concession to a borrower in difficulty: a new term, a fixed price")
  @PostMapping("/loans/{id}:restructure")
  ResponseEntity<Receipt> restructureLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Restructuring w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new RestructureLoan(
                by.transactionId(),
                id,
                w.maturityDate(),
                w.repayment(),
                w.price().pricing(),
                w.approver(),
                day));
  }

  @Operation(summary = "Give up principal")
  @PostMapping("/loans/{id}:forgive")
  ResponseEntity<Receipt> forgivePrincipal(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Forgiveness w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ForgivePrincipal(by.transactionId(), id, w.amount(), w.approver(), day));
  }

  @Operation(summary = "Change by what the loan is counted in reports")
  @PostMapping("/loans/{id}:tag")
  ResponseEntity<Receipt> tagLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Tagging w) {
    return book(id, by, w.bookingDate(), day -> new TagLoan(by.transactionId(), id, w.tags(), day));
  }

  @Operation(summary = "Report that somebody else than the borrower has the money")
  @PostMapping("/loans/{id}:report-borrowed-name")
  ResponseEntity<Receipt> reportBorrowedName(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.BorrowedName w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new ReportBorrowedName(by.transactionId(), id, w.actualBorrower(), w.finding(), day));
  }

  @Operation(summary = "Record that a borrowed name was cleared up")
  @PostMapping("/loans/{id}:clear-borrowed-name")
  ResponseEntity<Receipt> clearBorrowedName(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Clearing w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ClearBorrowedName(by.transactionId(), id, w.how(), day));
  }

  @Operation(summary = "Give collateral back, if what remains covers what is still owed")
  @PostMapping("/loans/{id}:release-collateral")
  ResponseEntity<Receipt> releaseCollateral(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Release w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new ReleaseCollateral(
                by.transactionId(), id, w.collateralId(), w.approver(), w.reason(), day));
  }

  @Operation(summary = "Give the loan another class, within what the rules allow")
  @PostMapping("/loans/{id}:judge")
  ResponseEntity<Receipt> judgeLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Judgement w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new JudgeLoan(by.transactionId(), id, w.loanClass(), w.judge(), w.reason(), day));
  }

  @Operation(summary = "Let a loan accrue again that was paid regularly for long enough")
  @PostMapping("/loans/{id}:resume-accrual")
  ResponseEntity<Receipt> resumeAccrual(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Resumption w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ResumeAccrual(by.transactionId(), id, w.approver(), w.reason(), day));
  }

  @Operation(summary = "Write off a loan that no longer accrues; it is still pursued")
  @PostMapping("/loans/{id}:write-off")
  ResponseEntity<Receipt> writeOffLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.WritingOff w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new WriteOffLoan(by.transactionId(), id, w.approver(), day));
  }

  @Operation(summary = "Take the collateral for the debt of a loan that no longer accrues")
  @PostMapping("/loans/{id}:foreclose")
  ResponseEntity<Receipt> forecloseLoan(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Foreclosure w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ForecloseLoan(by.transactionId(), id, w.assetId(), w.fairValue(), day));
  }

  @Operation(summary = "Appraise the asset that was taken for the debt")
  @PostMapping("/loans/{id}:revalue-asset")
  ResponseEntity<Receipt> revalueForeclosedAsset(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Appraisal w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new RevalueForeclosedAsset(
                by.transactionId(), id, w.recoverableAmount(), w.appraiser(), day));
  }

  @Operation(summary = "Sell the asset that was taken for the debt")
  @PostMapping("/loans/{id}:sell-asset")
  ResponseEntity<Receipt> sellForeclosedAsset(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.AssetSale w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new SellForeclosedAsset(
                by.transactionId(), id, w.buyer(), w.price(), w.approver(), day));
  }

  @Operation(summary = "Sell the loan without recourse, for money at the central bank")
  @PostMapping("/loans/{id}:transfer-out")
  ResponseEntity<Receipt> transferLoanOut(
      @PathVariable LoanId id, Submission by, @RequestBody LoanWishes.Sale w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new TransferLoanOut(by.transactionId(), id, w.buyer(), w.price(), day));
  }

  private ResponseEntity<Receipt> book(
      LoanId id,
      Submission by,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, LoanCommand> wish) {
    var day = new BookingDay(bookingDate, () -> loans.signed(id).unit().entity());
    return desk.book(by, day, wish::apply).asTransaction();
  }
}
