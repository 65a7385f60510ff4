package org.sycee.conformance.china;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.contract.bill.BillDiscount;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.PledgedRepoTerms;
import org.sycee.treasury.repo.RepoBond;

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
    terms.requireSound(Calendars.BUILT_IN);
    return Map.of(
        "maturity", maturityDate,
        "actualDays", ChronoUnit.DAYS.between(valueDate, maturityDate),
        "interest", terms.interest().total().decimal(),
        "repayment", terms.flows().getLast().amount().decimal());
  }

  static Map<String, Object> pledgedRepo(Inputs input) {
    Money firstLeg =
        input.has("face")
            ? new RepoBond(
                    "bond",
                    Yuan.amount(input, "face"),
                    new Price(Yuan.percent(input, "conversionRatioPct").perYear()))
                .value()
            : Yuan.amount(input, "firstLeg");
    LocalDate valueDate = input.date("valueDate");
    LocalDate maturityDate = CALENDAR.nextOrSame(valueDate.plusDays(input.wholeNumber("termDays")));
    var pledged = new RepoBond("bond", firstLeg, Price.ofPercent("100"));
    var terms =
        new PledgedRepoTerms(
            DealProduct.PLEDGED_REPO,
            firstLeg,
            Yuan.percent(input, "ratePct"),
            valueDate,
            maturityDate,
            List.of(pledged));
    terms.requireSound(Calendars.BUILT_IN);
    return Map.of(
        "firstLeg", firstLeg.decimal(),
        "maturity", maturityDate,
        "actualDays", ChronoUnit.DAYS.between(valueDate, maturityDate),
        "interest", terms.interest().total().decimal(),
        "secondLeg", terms.flows().getLast().amount().decimal());
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
