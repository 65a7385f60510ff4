package org.sycee.app.http.credit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.loan.ActiveLoan;
import org.sycee.ledger.loan.ForeclosedLoan;
import org.sycee.ledger.loan.Loan;
import org.sycee.ledger.loan.LoanDisposal.ForeclosedAssetSold;
import org.sycee.ledger.loan.LoanEvent;
import org.sycee.ledger.loan.LoanEvent.LoanSigned;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loan.SignedLoan;
import org.sycee.ledger.loan.WrittenOffLoan;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// A loan as it stands.
@Schema(name = "Loan", description = "A loan as it stands.")
record LoanResource(
    LoanId loanId,
    Status status,
    String contractNumber,
    EmployeeId officer,
    LoanTermSheet terms,
    List<Collateral> collaterals,
    LocalDate signedOn,
    Optional<Course> course,
    Optional<LoanFigures.Debt> debt,
    Optional<LoanFigures.Standing> standing,
    @Schema(description = "Only of a loan that was written off.") Optional<LoanFigures.Claim> claim,
    @Schema(description = "Only of a loan that was foreclosed.")
        Optional<LoanFigures.Asset> foreclosedAsset,
    @Schema(description = "Number of its events.") long version,
    @Schema(description = "Position of its last event in the log.") long position,
    @Schema(description = "What may be asked of it now.") List<String> allowedActions) {

  enum Status {
    SIGNED,
    ACTIVE,
    SETTLED,
    WRITTEN_OFF,
    FORECLOSED,
    ASSET_SOLD,
    TRANSFERRED_OUT
  }

  @Schema(name = "LoanCollateral")
  record Collateral(
      String collateralId,
      @Schema(description = "Whether it is registered for the bank and not given back.")
          boolean perfected,
      @Schema(description = "At which it was taken; only while it is held.")
          Optional<Money> value) {}

  @Schema(name = "LoanCourse", description = "How a loan that was paid out goes on.")
  record Course(
      LocalDate disbursedOn,
      Rate rate,
      @Schema(description = "When the plan ends: prepayments may bring it nearer.")
          LocalDate planEndsOn,
      LocalDate nextDueDate,
      @Schema(description = "Only of a linked rate.") Optional<LocalDate> nextResetDate) {

    static Course of(ActiveLoan loan) {
      return new Course(
          loan.valueDate(),
          loan.rate(),
          loan.plan().maturityDate(),
          loan.nextDueDate(),
          Optional.of(loan.nextResetDate()).filter(date -> !date.equals(LocalDate.MAX)));
    }
  }

  static LoanResource of(
      LoanSigned signing,
      LoanEvent latest,
      Loans.Standing standing,
      StoredEvent last,
      Optional<LocalDate> day) {
    Loan loan = counted(standing.state(), day);
    Optional<ActiveLoan> active =
        loan instanceof ActiveLoan running ? Optional.of(running) : Optional.empty();
    return new LoanResource(
        signing.loanId(),
        status(loan, latest),
        signing.contractNumber(),
        signing.officer(),
        LoanTermSheet.of(standing.terms()),
        collaterals(signing, loan),
        signing.bookingDate(),
        active.map(Course::of),
        active.map(LoanFigures.Debt::of),
        active.map(LoanFigures.Standing::of),
        loan instanceof WrittenOffLoan gone
            ? Optional.of(LoanFigures.Claim.of(gone))
            : Optional.empty(),
        loan instanceof ForeclosedLoan foreclosed
            ? Optional.of(LoanFigures.Asset.of(foreclosed))
            : Optional.empty(),
        last.sequence() + 1,
        last.position(),
        day.map(open -> LoanAllowedActions.on(loan, open)).orElse(List.of()));
  }

  /// Interest is counted to the beginning of the open day; without one it stays as it was told.
  private static Loan counted(Loan loan, Optional<LocalDate> day) {
    return loan instanceof ActiveLoan active && day.isPresent()
        ? active.accruedTo(day.get())
        : loan;
  }

  private static Status status(Loan loan, LoanEvent latest) {
    return switch (loan) {
      case Loan.Unsigned _ ->
          throw new IllegalStateException("a loan begins without a contract: " + latest);
      case SignedLoan _ -> Status.SIGNED;
      case ActiveLoan active -> active.debt().isPaid() ? Status.SETTLED : Status.ACTIVE;
      case WrittenOffLoan _ -> Status.WRITTEN_OFF;
      case ForeclosedLoan _ -> Status.FORECLOSED;
      case Loan.Ended _ ->
          latest instanceof ForeclosedAssetSold ? Status.ASSET_SOLD : Status.TRANSFERRED_OUT;
    };
  }

  private static List<Collateral> collaterals(LoanSigned signing, Loan loan) {
    Map<String, Money> held = loan.secured().held();
    return signing.collaterals().stream()
        .map(id -> new Collateral(id, held.containsKey(id), Optional.ofNullable(held.get(id))))
        .toList();
  }
}
