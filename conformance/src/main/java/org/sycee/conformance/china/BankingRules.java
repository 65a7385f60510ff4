package org.sycee.conformance.china;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.conformance.fields.NotUnderstood;
import org.sycee.contract.deposit.DemandInterest;
import org.sycee.contract.deposit.TimeInterest;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.LoanInterest;
import org.sycee.contract.interest.LoanRate;
import org.sycee.contract.interest.OverdueInterest;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;
import tools.jackson.databind.JsonNode;

/// Cases of deposits and loans.
final class BankingRules {
  private static final int MONTHS_OF_A_YEAR = 12;

  private BankingRules() {}

  static Map<String, Object> demandDeposit(Inputs input) {
    LocalDate from = input.date("fromDate");
    LocalDate settlement = input.date("settlementDate");
    var changes = new ArrayList<Change>();
    changes.add(new Change(from, Yuan.amount(input, "opening")));
    for (JsonNode move : input.node("moves")) {
      Money amount = Yuan.amount(Inputs.number(move.path(1)));
      changes.add(new Change(Inputs.date(move.path(0)), amount));
    }
    var balances = BalanceHistory.of(Yuan.CNY, changes);
    var rates = RateTable.empty().with(RateKey.DEMAND, from, Yuan.percent(input, "ratePct"));
    var period = new InterestPeriod(from, settlement.plusDays(1), settlement);
    SettledInterest settled = DemandInterest.personal().settle(period, balances, rates);
    long product = balances.product(period.fromDate(), period.toExclusive());
    return Map.of(
        "accumulatedProduct", BigDecimal.valueOf(product, 2),
        "interest", settled.interest().decimal(),
        "credited", settled.period().paymentDate());
  }

  static Map<String, Object> timeDeposit(Inputs input) {
    LocalDate start = input.date("start");
    var deposit =
        new TimeInterest(
            start, input.wholeNumber("months"), Yuan.percent(input, "ratePct"), Rounding.HALF_UP);
    LocalDate maturity = deposit.maturityDate();
    LocalDate withdrawn = input.has("withdrawal") ? input.date("withdrawal") : maturity;
    RateTable rates =
        input.has("demandPct")
            ? RateTable.empty().with(RateKey.DEMAND, start, Yuan.percent(input, "demandPct"))
            : RateTable.empty();
    BigDecimal interest = deposit.interest(Yuan.amount(input, "principal"), withdrawn, rates);
    return Map.of(
        "maturity", maturity,
        "interest", Yuan.toCents(interest),
        "basis", basis(input.expected("basis").asString(), withdrawn, maturity));
  }

  static Map<String, Object> loanQuarterly(Inputs input) {
    LocalDate drawdown = input.date("drawdown");
    var loan =
        new LoanInterest(
            new LoanRate.Fixed(Yuan.percent(input, "ratePct")),
            InterestSettlement.QUARTERLY,
            DayCount.ACT_360,
            input.date("maturity"),
            Rounding.HALF_UP);
    var principal = BalanceHistory.startingWith(drawdown, Yuan.amount(input, "principal"));
    List<Map<String, Object>> periods =
        loan.schedule(principal, RateTable.empty()).stream().map(BankingRules::row).toList();
    return Map.of("periods", periods);
  }

  static Map<String, Object> loanPenalty(Inputs input) {
    LocalDate from = input.date("overdueFrom");
    LocalDate repaid = input.date("repaid");
    var overdue =
        new OverdueInterest(
            Yuan.percent(input, "contractPct"),
            input.number("penaltyFactor"),
            from,
            InterestSettlement.QUARTERLY,
            Rounding.HALF_UP);
    var results = new LinkedHashMap<String, Object>();
    results.put("days", DayCount.ACT_360.days(from, repaid));
    results.put(
        "penaltyOnPrincipal",
        Yuan.toCents(overdue.onPrincipal(Yuan.amount(input, "principal"), from, repaid)));
    if (input.has("unpaidInterest")) {
      Money unpaid = Yuan.amount(input, "unpaidInterest");
      results.put(
          "compoundOnInterest", Yuan.toCents(overdue.onUnpaidInterest(unpaid, from, repaid)));
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
        published = published.with(key(term), date, Yuan.percent(Inputs.number(quote.getValue())));
      }
    }
    LocalDate start = input.date("start");
    LocalDate reset = input.date("firstReset");
    var rate =
        new LoanRate.Linked(key(term), input.number("points"), start, reset, MONTHS_OF_A_YEAR);
    return Map.of(
        "rateAtStartPct", rate.on(start, published).perYear().movePointRight(2),
        "rateAfterResetPct", rate.on(reset, published).perYear().movePointRight(2));
  }

  private static Map<String, Object> row(SettledInterest settled) {
    InterestPeriod period = settled.period();
    return Map.of(
        "fromDate", period.fromDate(),
        "toExclusive", period.toExclusive(),
        "days", period.days(),
        "interest", settled.interest().decimal(),
        "settlementDay", period.settlementDate());
  }

  /// The sentence of the case if it names the rates that were used, and no other; else ours.
  private static String basis(String theirs, LocalDate withdrawn, LocalDate maturity) {
    boolean atTermRate = !withdrawn.isBefore(maturity);
    boolean atDemandRate = !withdrawn.equals(maturity);
    boolean same =
        theirs.contains("term rate") == atTermRate
            && theirs.contains("demand rate") == atDemandRate;
    return same ? theirs : (atTermRate ? "term rate " : "") + (atDemandRate ? "demand rate" : "");
  }

  private static String theOnlyTerm(String before, String term) {
    if (!before.isEmpty() && !before.equals(term)) {
      throw new NotUnderstood("it does not say which term of LPR the loan follows");
    }
    return term;
  }

  private static RateKey key(String term) {
    return switch (term) {
      case "1Y" -> RateKey.loanPrime(1);
      case "5Y+" -> RateKey.loanPrime(5);
      default -> throw new NotUnderstood("unknown term of LPR " + term);
    };
  }
}
