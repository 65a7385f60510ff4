package org.sycee.ledger.loanplan;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;

/// The term sheet of a loan. [LoanTermsCheck] tells whether it can be a loan.
///
/// @param deposit the borrower's, to which it is paid out and from which it is collected
/// @param agreed empty but for [Repayment#STEP] and [Repayment#IRREGULAR]
/// @param calendar name of a [BusinessCalendar]; a due date that is no business day of it moves to
///   the next one and takes the end of the interest along
public record LoanTerms(
    CustomerId customer,
    AccountingUnit unit,
    FacilityId facility,
    DepositId deposit,
    LoanProduct product,
    Money principal,
    LocalDate maturityDate,
    Repayment repayment,
    List<AgreedPrincipal> agreed,
    InterestSettlement settlement,
    String calendar,
    LoanPricing pricing,
    LateTerms late,
    LoanTags tags) {
  public LoanTerms {
    agreed = List.copyOf(agreed);
  }

  public Currency currency() {
    return principal.currency();
  }

  /// The business day on which what is due on the date is paid.
  public LocalDate payingDay(LocalDate date) {
    return BusinessCalendar.named(calendar).adjust(date, BusinessDayConvention.FOLLOWING);
  }

  public LoanTerms withMaturity(LocalDate date) {
    return with(date, repayment, pricing, tags);
  }

  public LoanTerms withTags(LoanTags others) {
    return with(maturityDate, repayment, pricing, others);
  }

  /// The terms after a restructuring: from then on without agreed steps.
  public LoanTerms restructured(LocalDate maturity, Repayment method, LoanPricing price) {
    return with(maturity, method, price, tags);
  }

  private LoanTerms with(LocalDate maturity, Repayment method, LoanPricing price, LoanTags others) {
    return new LoanTerms(
        customer,
        unit,
        facility,
        deposit,
        product,
        principal,
        maturity,
        method,
        method == repayment ? agreed : List.of(),
        settlement,
        calendar,
        price,
        late,
        others);
  }
}
