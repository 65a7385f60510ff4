package org.sycee.conformance.china;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.conformance.fields.NotUnderstood;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.RateTable.Effective;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.loanplan.Claim;
import org.sycee.ledger.loanplan.DayProduct;
import org.sycee.ledger.loanplan.Instalment;
import org.sycee.ledger.loanplan.LateTerms;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanPlan;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.LoanTermsCheck;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;
import tools.jackson.databind.JsonNode;

/// Cases of loans, by the plan, the debt and the pricing with which the ledger books them.
final class LoanRules {
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final EmployeeId NOBODY = new EmployeeId("nobody");

  private LoanRules() {}

  static Map<String, Object> loanQuarterly(Inputs input) {
    LocalDate from = input.date("drawdown");
    Money principal = Yuan.amount(input, "principal");
    Rate rate = Yuan.percent(input, "ratePct");
    LoanTerms terms = terms(principal, input.date("maturity"), LoanPricing.fixed(rate));
    var periods = new ArrayList<Map<String, Object>>();
    for (Instalment each :
        LoanPlan.of(terms, rate, principal, from, DayProduct.ZERO)
            .instalments(terms, rate, principal, from, DayProduct.ZERO)) {
      LocalDate to = each.dueDate();
      periods.add(
          Map.of(
              "fromDate",
              from,
              "toExclusive",
              to,
              "days",
              DayCount.ACT_360.days(from, to),
              "interest",
              each.interest().decimal(),
              "settlementDay",
              to.equals(terms.maturityDate()) ? to : to.minusDays(1)));
      from = to;
    }
    return Map.of("periods", periods);
  }

  static Map<String, Object> loanPenalty(Inputs input) {
    LocalDate from = input.date("overdueFrom");
    LocalDate repaid = input.date("repaid");
    Money principal = Yuan.amount(input, "principal");
    Money none = Money.zero(Yuan.CNY);
    boolean compound = input.has("unpaidInterest");
    LoanDebt overdue =
        new LoanDebt(
            none,
            principal,
            none,
            none,
            compound ? Yuan.amount(input, "unpaidInterest") : none,
            none,
            none,
            DayProduct.ZERO,
            DayProduct.ZERO,
            DayProduct.ZERO,
            from);
    LoanDebt billed =
        overdue
            .accruedTo(repaid, Yuan.percent(input, "contractPct"), late(input), from)
            .billed(Rounding.HALF_UP);
    var results = new LinkedHashMap<String, Object>();
    results.put("days", DayCount.ACT_360.days(from, repaid));
    results.put("penaltyOnPrincipal", billed.penalty().decimal());
    if (compound) {
      results.put("compoundOnInterest", billed.compound().decimal());
    }
    return results;
  }

  static Map<String, Object> lprReset(Inputs input) {
    RateTable published = RateTable.empty();
    String term = "";
    for (Map.Entry<String, JsonNode> day : input.node("lpr").properties()) {
      for (Map.Entry<String, JsonNode> quote : day.getValue().properties()) {
        term = theOnlyTerm(term, quote.getKey());
        LocalDate date = LocalDate.parse(day.getKey());
        published =
            published.with(
                RateKey.loanPrime(years(term)),
                date,
                Yuan.percent(Inputs.number(quote.getValue())));
      }
    }
    LocalDate start = input.date("start");
    LoanPricing pricing =
        LoanPricing.linked(
            years(term),
            new Rate(input.number("points").movePointLeft(4)),
            input.date("firstReset"),
            MONTHS_OF_A_YEAR);
    return Map.of(
        "rateAtStartPct", percent(start, pricing, published),
        "rateAfterResetPct", percent(pricing.resetAfter(start), pricing, published));
  }

  private static BigDecimal percent(LocalDate date, LoanPricing pricing, RateTable published) {
    int years = pricing.benchmarkYears();
    Effective prime = published.effectiveOn(RateKey.loanPrime(years), date);
    var observed = new ObservedRate(years, prime.effectiveDate(), prime.rate());
    return LoanTermsCheck.rateFrom(date, pricing, observed).perYear().movePointRight(2);
  }

  /// A loan of a company that pays interest every quarter.
  private static LoanTerms terms(Money principal, LocalDate maturity, LoanPricing pricing) {
    return new LoanTerms(
        new CustomerId("cus_1"),
        AccountingUnit.parse("CN01/0101/BANKING"),
        new FacilityId("fac_1"),
        new DepositId("dep_1"),
        LoanProduct.WORKING_CAPITAL,
        principal,
        maturity,
        Repayment.INTEREST_ONLY,
        List.of(),
        InterestSettlement.QUARTERLY,
        "EVERY_DAY",
        pricing,
        new LateTerms(0, false, 0, Claim.COSTS_FIRST),
        new LoanTags(LoanCategory.OTHER, "C13", "330100", false, false, NOBODY));
  }

  private static LateTerms late(Inputs input) {
    BigDecimal percent = input.number("penaltyFactor").subtract(BigDecimal.ONE).movePointRight(2);
    if (percent.stripTrailingZeros().scale() > 0) {
      throw new NotUnderstood("a penalty of " + percent + " % is not agreed in whole per cent");
    }
    return new LateTerms(percent.intValueExact(), true, 0, Claim.COSTS_FIRST);
  }

  private static String theOnlyTerm(String before, String term) {
    if (!before.isEmpty() && !before.equals(term)) {
      throw new NotUnderstood("it does not say which term of LPR the loan follows");
    }
    return term;
  }

  private static int years(String term) {
    return switch (term) {
      case "1Y" -> 1;
      case "5Y+" -> 5;
      default -> throw new NotUnderstood("unknown term of LPR " + term);
    };
  }
}
