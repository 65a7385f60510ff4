package org.sycee.ledger.loanplan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sycee.contract.ContractEvent;
import org.sycee.contract.Conventions;
import org.sycee.contract.Conventions.InterestDays;
import org.sycee.contract.Cycle;
import org.sycee.contract.Debt;
import org.sycee.contract.DebtFeatures;
import org.sycee.contract.DebtTerms;
import org.sycee.contract.EventKind;
import org.sycee.contract.InterestBase;
import org.sycee.contract.InterestTerms;
import org.sycee.contract.MarketRates;
import org.sycee.contract.Position;
import org.sycee.contract.Redemption;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;

/// How a loan will be repaid from now on: by when, and by which equal payment (for an annuity the
/// total, for a linear loan the principal, zero for the others). It is kept with the loan; the
/// instalments follow from it and are not stored.
public record LoanPlan(LocalDate maturityDate, Money payment) {

  /// The plan for a principal that is outstanding on the date, with interest not billed yet.
  public static LoanPlan of(
      LoanTerms terms, Rate rate, Money principal, LocalDate from, DayProduct accrued) {
    LocalDate maturity = terms.maturityDate();
    List<LocalDate> dates = dueDates(terms, from, maturity);
    // On the last due date, before it has fallen due, there is no later one; and who owes only
    // interest and fees has no principal to share.
    boolean atOnce = dates.size() < 2 || principal.isZero();
    Money payment =
        switch (terms.repayment()) {
          case ANNUITY -> atOnce ? principal : annuity(terms, rate, principal, from, accrued);
          case LINEAR -> atOnce ? principal : share(principal, dates.size());
          case BULLET, INTEREST_ONLY, STEP, IRREGULAR -> Money.zero(principal.currency());
        };
    return new LoanPlan(maturity, payment);
  }

  /// The days after the date on which something is due, the maturity the last of them.
  public static List<LocalDate> dueDates(LoanTerms terms, LocalDate after, LocalDate maturity) {
    var dates = new TreeSet<LocalDate>();
    if (terms.repayment() != Repayment.BULLET) {
      for (InterestPeriod period : terms.settlement().periods(after, maturity)) {
        dates.add(terms.payingDay(period.paymentDate()));
      }
    }
    if (terms.repayment() == Repayment.IRREGULAR) {
      terms.agreed().forEach(agreed -> dates.add(terms.payingDay(agreed.date())));
    }
    LocalDate last = terms.payingDay(maturity);
    dates.add(last);
    return dates.stream().filter(date -> date.isAfter(after) && !date.isAfter(last)).toList();
  }

  /// The first due date after the date; after the maturity those of interest go on.
  public LocalDate nextDueDate(LoanTerms terms, LocalDate after) {
    List<LocalDate> dates = dueDates(terms, after, maturityDate);
    return dates.isEmpty()
        ? terms.payingDay(terms.settlement().settlementOnOrAfter(after).plusDays(1))
        : dates.getFirst();
  }

  /// The principal that falls due, if `interest` does.
  public Money principalDue(LoanTerms terms, Money outstanding, Money interest, LocalDate dueDate) {
    if (!dueDate.isBefore(terms.payingDay(maturityDate))) {
      return outstanding;
    }
    Money zero = Money.zero(outstanding.currency());
    Money planned =
        switch (terms.repayment()) {
          case ANNUITY -> payment.minus(interest);
          case LINEAR -> payment;
          case BULLET, INTEREST_ONLY -> zero;
          case STEP ->
              terms.agreed().stream()
                  .filter(agreed -> !agreed.date().isAfter(dueDate))
                  .reduce((_, later) -> later)
                  .map(AgreedPrincipal::principal)
                  .orElse(zero);
          case IRREGULAR ->
              terms.agreed().stream()
                  .filter(agreed -> terms.payingDay(agreed.date()).equals(dueDate))
                  .map(AgreedPrincipal::principal)
                  .reduce(zero, Money::plus);
        };
    Money capped = planned.isLessThan(outstanding) ? planned : outstanding;
    return capped.isNegative() ? zero : capped;
  }

  /// The instalments from the date on, at an unchanged rate; none after nothing is left.
  public List<Instalment> instalments(
      LoanTerms terms, Rate rate, Money principal, LocalDate from, DayProduct accrued) {
    var instalments = new ArrayList<Instalment>();
    Money left = principal;
    LocalDate day = from;
    DayProduct product = accrued;
    for (LocalDate dueDate : dueDates(terms, from, maturityDate)) {
      if (left.isZero()) {
        break;
      }
      product = product.plus(DayProduct.of(left, rate, DayCount.ACT_360.days(day, dueDate)));
      Money interest = product.rounded(left.currency(), terms.pricing().rounding());
      Money due = principalDue(terms, left, interest, dueDate);
      left = left.minus(due);
      instalments.add(new Instalment(dueDate, due, interest, left));
      product = DayProduct.ZERO;
      day = dueDate;
    }
    return instalments;
  }

  /// The same payment until nothing is left: the maturity comes nearer.
  public LoanPlan shortened(
      LoanTerms terms, Rate rate, Money principal, LocalDate from, DayProduct accrued) {
    List<Instalment> instalments = instalments(terms, rate, principal, from, accrued);
    return instalments.isEmpty() ? this : new LoanPlan(instalments.getLast().dueDate(), payment);
  }

  private static Money share(Money principal, int parts) {
    return Rounding.AWAY_FROM_ZERO.toMoney(
        principal.currency(),
        principal.decimal().divide(BigDecimal.valueOf(parts), MathContext.DECIMAL128));
  }

  /// The equal total by the contract engine, to the rounding of the terms.
  private static Money annuity(
      LoanTerms terms, Rate rate, Money principal, LocalDate from, DayProduct accrued) {
    var conventions =
        new Conventions(
            DayCount.ACT_360,
            BusinessCalendar.named(terms.calendar()),
            BusinessDayConvention.FOLLOWING,
            InterestDays.ADJUSTED);
    int months =
        switch (terms.settlement()) {
          case MONTHLY -> 1;
          case QUARTERLY -> 3;
          case YEARLY -> 12;
        };
    LocalDate first =
        terms.settlement().periods(from, terms.maturityDate()).getFirst().paymentDate();
    Cycle dates = Cycle.of(first, Period.ofMonths(months));
    var engine =
        Debt.of(
            new DebtTerms(
                Position.ASSET,
                principal.currency(),
                from,
                from.minusDays(1),
                principal.decimal(),
                BigDecimal.ZERO,
                conventions,
                Optional.of(
                    new InterestTerms(
                        rate,
                        dates,
                        Optional.empty(),
                        new InterestBase.Outstanding(),
                        Optional.of(accrued.interest()))),
                new Redemption.Annuity(
                    dates, Optional.empty(), Optional.of(terms.maturityDate()), Optional.empty()),
                DebtFeatures.NONE));
    List<ContractEvent> events = engine.events(MarketRates.NONE);
    LocalDate firstPaid = terms.payingDay(first);
    BigDecimal total =
        events.stream()
            .filter(event -> event.date().equals(firstPaid))
            .filter(event ->
                event.kind() == EventKind.PRINCIPAL_REDEMPTION
                    || event.kind() == EventKind.INTEREST_PAYMENT)
            .map(ContractEvent::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return terms.pricing().rounding().toMoney(principal.currency(), total);
  }
}
