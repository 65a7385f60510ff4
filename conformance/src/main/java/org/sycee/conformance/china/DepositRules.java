package org.sycee.conformance.china;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.contract.deposit.DemandInterest;
import org.sycee.contract.deposit.TimeInterest;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import tools.jackson.databind.JsonNode;

/// Cases of deposits.
final class DepositRules {
  private DepositRules() {}

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

  /// The sentence of the case if it names the rates that were used, and no other; else ours.
  private static String basis(String theirs, LocalDate withdrawn, LocalDate maturity) {
    boolean atTermRate = !withdrawn.isBefore(maturity);
    boolean atDemandRate = !withdrawn.equals(maturity);
    boolean same =
        theirs.contains("term rate") == atTermRate
            && theirs.contains("demand rate") == atDemandRate;
    return same ? theirs : (atTermRate ? "term rate " : "") + (atDemandRate ? "demand rate" : "");
  }
}
