package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.time.LocalDate;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanDisposal.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loan.LoanReview.*;
import org.sycee.ledger.loanplan.DayProduct;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanPlan;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.ledger.loanrisk.RiskSigns;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// A loan that was paid out and did not leave the books.
///
/// A date of a reset or of an instalment on which the bank did no business takes effect at the end
/// of the first business day after it.
public record ActiveLoan(
    LoanId loanId,
    LoanTerms terms,
    LocalDate valueDate,
    Rate rate,
    LoanPlan plan,
    LocalDate nextDueDate,
    LocalDate nextResetDate,
    LoanDebt debt,
    LoanStanding standing,
    Collaterals collaterals)
    implements Loan {

  static ActiveLoan disbursed(LoanTerms terms, LoanDisbursed e, Collaterals collaterals) {
    return new ActiveLoan(
        e.loanId(),
        terms,
        e.bookingDate(),
        e.rate(),
        e.plan(),
        e.nextDueDate(),
        terms.pricing().isLinked() ? terms.pricing().resetAfter(e.bookingDate()) : LocalDate.MAX,
        e.debt(),
        LoanStanding.ofNewLoan(terms.currency()),
        collaterals);
  }

  @Override
  public LoanEvent decide(LoanCommand command, BusinessDays days, RiskRules rules) {
    LOAN_ALREADY_SIGNED.unless(!(command instanceof SignLoan), () -> loanId + " is signed already");
    Loan.requireDay(command, terms, days);
    LOAN_SETTLED.unless(
        !debt.isPaid() || command instanceof ProvideForLoan || command instanceof ReleaseCollateral,
        () -> loanId + " owes nothing");
    return switch (command) {
      case SignLoan _ -> throw new IllegalStateException("refused above");
      case PerfectCollateral _, PayOutLoan _ ->
          throw LOAN_ALREADY_DISBURSED.because(loanId + " was disbursed on " + valueDate);
      case MeetWrittenOff _ -> throw LOAN_NOT_WRITTEN_OFF.because(loanId + " was not written off");
      case RevalueForeclosedAsset _, SellForeclosedAsset _ ->
          throw LOAN_NOT_FORECLOSED.because(loanId + " was not foreclosed");
      case ReleaseCollateral c ->
          collaterals.released(c, terms, accruedTo(c.bookingDate()).owedInAll());
      case MeetClaims c -> servicing(c).repaid(c);
      case MeetPrincipalEarly c -> servicing(c).prepaid(c);
      case MeetClaimsAtEndOfDay c -> servicing(c).collected(c);
      case ChargeLoanFee c -> servicing(c).charged(c);
      case ExtendLoan c -> changing(c).extended(c);
      case RestructureLoan c -> changing(c).restructured(c);
      case ForgivePrincipal c -> changing(c).forgiven(c);
      case TagLoan c -> new LoanTagged(c.transactionId(), loanId, c.tags(), c.bookingDate());
      case ReportBorrowedName c -> {
        BORROWED_NAME_ALREADY_FOUND.unless(
            !standing.borrowedName(), () -> loanId + " is known to be in a borrowed name");
        yield new BorrowedNameFound(
            c.transactionId(), loanId, c.actualBorrower(), c.finding(), c.bookingDate());
      }
      case ClearBorrowedName c -> {
        BORROWED_NAME_NOT_FOUND.unless(
            standing.borrowedName(), () -> loanId + " is not known to be in a borrowed name");
        yield new BorrowedNameCleared(c.transactionId(), loanId, c.how(), c.bookingDate());
      }
      case WriteOffLoan c -> disposing(c).writtenOff(c);
      case ForecloseLoan c -> disposing(c).foreclosed(c);
      case TransferLoanOut c -> disposing(c).transferredOut(c);
      case ResumeAccrual c -> reviewing(c, rules).resumed(c);
      case ResumeAccrualAtEndOfDay c -> reviewing(c, rules).resumed(c);
      case ClassifyWithBorrower c -> reviewing(c, rules).followed(c);
      case JudgeLoan c -> reviewing(c, rules).judged(c);
      case FallDue c -> ending(c).fellDue(c);
      case MarkOverdue c -> ending(c).markedOverdue(c);
      case StopAccrual c -> ending(c).accrualStopped(c);
      case RepriceLoan c -> ending(c).repriced(c);
      case ClassifyLoan c -> rating(c, rules).classified(c);
      case ProvideForLoan c -> rating(c, rules).provided(c);
    };
  }

  private LoanServicing servicing(LoanCommand c) {
    return new LoanServicing(accruedTo(c.bookingDate()));
  }

  private LoanChanging changing(LoanCommand c) {
    return new LoanChanging(accruedTo(c.bookingDate()));
  }

  private LoanDisposing disposing(LoanCommand c) {
    return new LoanDisposing(accruedTo(c.bookingDate()));
  }

  private LoanEndOfDay ending(LoanCommand c) {
    return new LoanEndOfDay(accruedTo(c.bookingDate()));
  }

  private LoanReviewing reviewing(LoanCommand c, RiskRules rules) {
    return new LoanReviewing(accruedTo(c.bookingDate()), rules);
  }

  private LoanRating rating(LoanCommand c, RiskRules rules) {
    return new LoanRating(accruedTo(c.bookingDate()), rules);
  }

  /// With interest counted to the beginning of the day.
  public ActiveLoan accruedTo(LocalDate date) {
    return with(
        rate,
        plan,
        nextDueDate,
        debt.accruedTo(date, rate, terms.late(), plan.maturityDate()),
        standing);
  }

  /// What one more day adds to the interest.
  public DayProduct daily(LocalDate date) {
    return debt.daily(rate, terms.late(), !date.isBefore(plan.maturityDate()));
  }

  /// Accrued as a receivable and not collected at the close of the day.
  public Money accruedAtCloseOf(LocalDate date) {
    ActiveLoan at = accruedTo(date);
    return standing.accruing()
        ? at.debt.accruedAtCloseOf(date, daily(date), terms.pricing().rounding())
        : Money.zero(terms.currency());
  }

  private Money owedInAll() {
    LoanDebt billed = debt.billed(terms.pricing().rounding());
    return billed.owed().plus(billed.principal());
  }

  LoanBooks books(LocalDate bookingDate) {
    return LoanAccounting.books(terms, loanId, bookingDate);
  }

  @Override
  public Loan evolve(LoanEvent event) {
    return switch (event) {
      case LoanSigned _, CollateralPerfected _, LoanDisbursed _ ->
          throw new IllegalStateException("after the loan was disbursed: " + event);
      case ClaimsMet e -> after(e, plan, nextDueDate).withMemo(e.memoChange());
      case LoanPrepaid e -> after(e, e.plan(), e.nextDueDate());
      case LoanFeeCharged e -> after(e, plan, nextDueDate);
      case InstalmentFellDue e -> fallenDue(e);
      case OffBalanceInterestBilled e -> fallenDue(e).withMemo(e.interest());
      case LoanMarkedOverdue e -> after(e, plan, nextDueDate);
      case LoanAccrualStopped e ->
          after(e, plan, nextDueDate)
              .with(standing.after(e.debt(), e.bookingDate()).nonAccrual(e.interestReversed()));
      case LoanReclassified e -> with(standing.classified(e.to()));
      case LoanProvisionChanged e ->
          with(
              standing.provided(
                  e.specialAfter(),
                  e.generalAfter(),
                  RiskSigns.impairedLoss(e.stage(), e.expectedCreditLoss())));
      case LoanRepriced e ->
          new ActiveLoan(
              loanId,
              terms,
              valueDate,
              e.rate(),
              e.plan(),
              nextDueDate,
              e.nextResetDate(),
              e.debt(),
              standing.after(e.debt(), e.bookingDate()),
              collaterals);
      case LoanExtended e ->
          after(e, e.plan(), e.nextDueDate())
              .with(terms.withMaturity(e.maturityDate()), collaterals)
              .with(standing.after(e.debt(), e.bookingDate()).withExtension());
      case LoanRestructured e -> restructured(e);
      case PrincipalForgiven e ->
          after(e, plan, nextDueDate)
              .with(
                  standing
                      .after(e.debt(), e.bookingDate())
                      .provided(
                          standing.special().minus(e.fromAllowance()),
                          standing.general(),
                          standing.expectedLoss()));
      case LoanTagged e -> with(terms.withTags(e.tags()), collaterals);
      case BorrowedNameFound _ -> with(standing.withBorrowedName(true));
      case BorrowedNameCleared _ -> with(standing.withBorrowedName(false));
      case CollateralReleased e -> with(terms, collaterals.without(e.collateralId()));
      case LoanReview e -> reviewed(e);
      case LoanDisposal e -> disposed(e);
    };
  }

  private ActiveLoan reviewed(LoanReview event) {
    return switch (event) {
      case AccrualResumed _ -> with(standing.accruingAgain());
      case LoanReclassifiedWithBorrower e -> with(standing.classified(e.to()));
      case LoanJudged e -> with(standing.classified(e.to()));
    };
  }

  private Loan disposed(LoanDisposal event) {
    return switch (event) {
      case LoanWrittenOff e ->
          new WrittenOffLoan(
              loanId, terms, e.position().principal(), e.position().interest(), collaterals);
      case WrittenOffRecovered _ ->
          throw new IllegalStateException("before the loan was written off: " + event);
      case LoanForeclosed e ->
          new ForeclosedLoan(
              loanId, terms, e.assetId(), e.fairValue(), Money.zero(terms.currency()), collaterals);
      case ForeclosedAssetRevalued _, ForeclosedAssetSold _ ->
          throw new IllegalStateException("before the loan was foreclosed: " + event);
      case LoanTransferredOut _ -> new Ended(loanId, terms, collaterals, "transferred");
    };
  }

  private ActiveLoan restructured(LoanRestructured e) {
    return new ActiveLoan(
        loanId,
        e.terms(),
        valueDate,
        e.terms().pricing().rate(),
        e.plan(),
        e.nextDueDate(),
        LocalDate.MAX,
        e.debt(),
        standing.after(e.debt(), e.bookingDate()).restructured(e.observedUntil()),
        collaterals);
  }

  private ActiveLoan after(DebtChanged e, LoanPlan newPlan, LocalDate due) {
    return with(rate, newPlan, due, e.debt(), standing.after(e.debt(), e.bookingDate()));
  }

  private ActiveLoan fallenDue(FellDue e) {
    ActiveLoan due = after(e, plan, e.nextDueDate());
    return due.with(due.standing.fallenDue());
  }

  private ActiveLoan withMemo(Money change) {
    return with(standing.withMemo(change));
  }

  private ActiveLoan with(LoanStanding changed) {
    return with(rate, plan, nextDueDate, debt, changed);
  }

  private ActiveLoan with(LoanTerms changed, Collaterals held) {
    return new ActiveLoan(
        loanId, changed, valueDate, rate, plan, nextDueDate, nextResetDate, debt, standing, held);
  }

  private ActiveLoan with(
      Rate newRate, LoanPlan newPlan, LocalDate due, LoanDebt newDebt, LoanStanding changed) {
    return new ActiveLoan(
        loanId,
        terms,
        valueDate,
        newRate,
        newPlan,
        due,
        nextResetDate,
        newDebt,
        changed,
        collaterals);
  }
}
