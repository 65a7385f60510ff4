package org.sycee.conformance.china;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.contract.bill.BillDiscount;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.repo.PledgedRepoTerms;

/// Cases of interbank lending, repo and bills.
final class MoneyMarketRules {
  private static final BusinessCalendar CALENDAR = BusinessCalendar.chinaInterbank();

  private MoneyMarketRules() {}

  static Map<String, Object> placement(Inputs input) {
    Money principal = Yuan.amount(input, "principal");
    Rate rate = Yuan.percent(input, "ratePct");
    LocalDate valueDate = input.date("valueDate");
    LocalDate maturityDate = CALENDAR.nextOrSame(valueDate.plusDays(input.wholeNumber("termDays")));
    var terms =
        new MoneyMarketTerms(
            DealProduct.PLACEMENT, principal, rate, DayCount.ACT_360, valueDate, maturityDate);
    terms.requireSound();
    return Map.of(
        "maturity", maturityDate,
        "actualDays", ChronoUnit.DAYS.between(valueDate, maturityDate),
        "interest", terms.interest().total().decimal(),
        "repayment", terms.flows().getLast().amount().decimal());
  }

  static Map<String, Object> pledgedRepo(Inputs input) {
    Money firstLeg =
        input.has("face")
            ? PledgedRepoTerms.firstLeg(
                Yuan.amount(input, "face"), Yuan.percent(input, "conversionRatioPct").perYear())
            : Yuan.amount(input, "firstLeg");
    var terms =
        new PledgedRepoTerms(
            firstLeg,
            Yuan.percent(input, "ratePct"),
            input.date("valueDate"),
            input.wholeNumber("termDays"));
    return Map.of(
        "firstLeg", firstLeg.decimal(),
        "maturity", terms.maturityDate(CALENDAR),
        "actualDays", terms.days(CALENDAR),
        "interest", Yuan.toCents(terms.interest(CALENDAR)),
        "secondLeg", terms.secondLeg(CALENDAR).decimal());
  }

  static Map<String, Object> billDiscount(Inputs input) {
    var bill =
        new BillDiscount(
            Yuan.amount(input, "face"),
            Yuan.percent(input, "ratePct"),
            input.date("discountDate"),
            input.date("maturity"),
            0);
    return Map.of(
        "adjustedMaturity", bill.paymentDate(CALENDAR),
        "days", bill.days(CALENDAR),
        "discount", Yuan.toCents(bill.discount(CALENDAR)),
        "proceeds", bill.proceeds(CALENDAR).decimal());
  }
}
