package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanDisposal.ForeclosedAssetRevalued;
import org.sycee.ledger.loan.LoanDisposal.ForeclosedAssetSold;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.money.Money;

/// A loan for which an asset was taken (抵债资产) that is not sold yet. `cost` is the fair value at
/// which it was taken, `impairment` what stands against it.
public record ForeclosedLoan(
    LoanId loanId,
    LoanTerms terms,
    String assetId,
    Money cost,
    Money impairment,
    Collaterals collaterals)
    implements Loan {

  @Override
  public LoanEvent decide(LoanCommand command, BusinessDays days, RiskRules rules) {
    LOAN_ALREADY_SIGNED.unless(
        !(command instanceof SignLoan), () -> loanId + " has existed before");
    return switch (command) {
      case RevalueForeclosedAsset c -> {
        Loan.requireDay(c, terms, days);
        yield revalued(c);
      }
      case SellForeclosedAsset c -> {
        Loan.requireDay(c, terms, days);
        yield sold(c);
      }
      case ReleaseCollateral c -> {
        Loan.requireDay(c, terms, days);
        yield collaterals.released(c, terms, Money.zero(terms.currency()));
      }
      default -> throw LOAN_ENDED.because(loanId + " was foreclosed");
    };
  }

  /// The lower of cost and recoverable amount: what was impaired may come back up to the cost.
  private ForeclosedAssetRevalued revalued(RevalueForeclosedAsset c) {
    Money recoverable = c.recoverableAmount();
    requireCurrency(recoverable);
    AMOUNT_NOT_POSITIVE.unless(
        !recoverable.isNegative(), () -> "the recoverable amount is " + recoverable);
    Money zero = Money.zero(terms.currency());
    Money after = recoverable.isLessThan(cost) ? cost.minus(recoverable) : zero;
    IMPAIRMENT_UNCHANGED.unless(
        !after.equals(impairment),
        () -> "%s cost %s, of which %s are impaired already".formatted(assetId, cost, impairment));
    return new ForeclosedAssetRevalued(
        c.transactionId(),
        loanId,
        assetId,
        recoverable,
        c.appraiser(),
        impairment,
        after,
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanDisposalAccounting.revalued(
            LoanAccounting.books(terms, loanId, c.bookingDate()), after.minus(impairment)));
  }

  private ForeclosedAssetSold sold(SellForeclosedAsset c) {
    requireCurrency(c.price());
    AMOUNT_NOT_POSITIVE.unless(c.price().isPositive(), () -> "the price is " + c.price());
    return new ForeclosedAssetSold(
        c.transactionId(),
        loanId,
        assetId,
        c.buyer(),
        c.price(),
        cost,
        impairment,
        c.approver(),
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanDisposalAccounting.sold(
            LoanAccounting.books(terms, loanId, c.bookingDate()), c.price(), cost, impairment));
  }

  private void requireCurrency(Money amount) {
    CURRENCY_NOT_OF_LOAN.unless(
        amount.currency().equals(terms.currency()),
        () -> "%s is in %s, the amount is %s".formatted(loanId, terms.currency(), amount));
  }

  @Override
  public Loan evolve(LoanEvent event) {
    return switch (event) {
      case ForeclosedAssetRevalued e ->
          new ForeclosedLoan(loanId, terms, assetId, cost, e.impairmentAfter(), collaterals);
      case CollateralReleased e ->
          new ForeclosedLoan(
              loanId, terms, assetId, cost, impairment, collaterals.without(e.collateralId()));
      case ForeclosedAssetSold _ ->
          new Ended(loanId, terms, collaterals, "foreclosed and the asset sold");
      default -> throw new IllegalStateException("after the loan was foreclosed: " + event);
    };
  }
}
