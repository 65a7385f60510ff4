package org.sycee.conformance.ifrs9;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.sycee.conformance.fields.Inputs;
import org.sycee.conformance.fields.NotUnderstood;
import org.sycee.contract.impairment.ExpectedCreditLoss;
import org.sycee.contract.impairment.ExpectedCreditLoss.Year;
import org.sycee.contract.impairment.ExpectedCreditLoss.YearLoss;
import org.sycee.contract.impairment.Stage;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;

/// Cases of expected credit losses and of the interest of the stages.
final class CreditLossRules {
  private static final Currency CNY = Currency.getInstance("CNY");

  /// Days without a date; any start gives the same interest where a year has a fixed length.
  private static final LocalDate ANY_DAY = LocalDate.of(2023, 1, 1);

  private CreditLossRules() {}

  static Map<String, Object> oneYear(Inputs input) {
    return Map.of(
        "allowance",
        ExpectedCreditLoss.undiscounted(
            input.number("ead"), input.number("pd"), input.number("lgd")));
  }

  static Map<String, Object> lifetime(Inputs input) {
    List<BigDecimal> exposures = input.numbers("ead");
    List<BigDecimal> probabilities = input.numbers("conditionalPd");
    if (exposures.size() != probabilities.size()) {
      throw new NotUnderstood("it has not as many probabilities as exposures");
    }
    var life = new ArrayList<Year>();
    for (int i = 0; i < exposures.size(); i++) {
      life.add(new Year(exposures.get(i), probabilities.get(i)));
    }
    List<YearLoss> losses =
        ExpectedCreditLoss.byYear(life, input.number("lgd"), input.number("eir"));
    return Map.of(
        "twelveMonth", ExpectedCreditLoss.allowance(Stage.STAGE_1, losses),
        "lifetime", ExpectedCreditLoss.allowance(Stage.STAGE_2, losses),
        "table", losses.stream().map(CreditLossRules::row).toList());
  }

  static Map<String, Object> interestByStage(Inputs input) {
    Money gross = Money.of(CNY, input.number("gross"));
    Money allowance = Money.of(CNY, input.number("allowance"));
    var rate = new Rate(input.number("eir"));
    DayCount dayCount = ofFixedYear(input.text("dayCount"));
    LocalDate end = ANY_DAY.plusDays(input.wholeNumber("days"));
    return Map.of(
        "stage1Interest", Stage.STAGE_1.interest(gross, allowance, rate, dayCount, ANY_DAY, end),
        "stage2Interest", Stage.STAGE_2.interest(gross, allowance, rate, dayCount, ANY_DAY, end),
        "stage3Interest", Stage.STAGE_3.interest(gross, allowance, rate, dayCount, ANY_DAY, end));
  }

  private static Map<String, Object> row(YearLoss loss) {
    return Map.of(
        "year", loss.year(),
        "ead", loss.exposure(),
        "marginalPd", loss.marginalProbability(),
        "discount", loss.discountFactor(),
        "loss", loss.loss());
  }

  private static DayCount ofFixedYear(String name) {
    return switch (name) {
      case "ACT/365F" -> DayCount.ACT_365F;
      case "ACT/360" -> DayCount.ACT_360;
      default -> throw new NotUnderstood("days without dates by " + name);
    };
  }
}
