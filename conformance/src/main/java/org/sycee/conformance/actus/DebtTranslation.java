package org.sycee.conformance.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sycee.contract.Cycle;
import org.sycee.contract.DebtTerms;
import org.sycee.contract.InterestBase;
import org.sycee.contract.InterestTerms;
import org.sycee.contract.ListedDates;
import org.sycee.contract.PaymentDates;
import org.sycee.contract.Position;
import org.sycee.contract.Redemption;
import org.sycee.contract.SteppedDates;
import org.sycee.money.Rate;

/// PAM, LAM, NAM, ANN, LAX, CLM and UMP.
final class DebtTranslation {
  private static final String REDEMPTION = "PrincipalRedemption";

  private DebtTranslation() {}

  static DebtTerms debt(Terms terms) {
    return debt(terms, Translation.position(terms));
  }

  static DebtTerms debt(Terms terms, Position position) {
    terms.text("contractRole");
    terms.only("cyclePointOfInterestPayment", "E");
    return new DebtTerms(
        position,
        Translation.currency(terms, "currency"),
        terms.needDate("statusDate"),
        terms.needDate("initialExchangeDate"),
        terms.needNumber("notionalPrincipal"),
        terms.number("premiumDiscountAtIED").orElse(BigDecimal.ZERO),
        Translation.conventions(terms),
        interest(terms),
        redemption(terms),
        FeatureTranslation.features(terms));
  }

  private static Optional<InterestTerms> interest(Terms terms) {
    Optional<Rate> rate = terms.number("nominalInterestRate").map(Rate::new);
    PaymentDates dates = interestDates(terms);
    Optional<LocalDate> capitalisedUntil = terms.date("capitalizationEndDate");
    Optional<BigDecimal> accrued = terms.number("accruedInterest");
    InterestBase base = base(terms);
    return rate.map(r -> new InterestTerms(r, dates, capitalisedUntil, base, accrued));
  }

  private static PaymentDates interestDates(Terms terms) {
    List<PaymentDates> arrays = RateTranslation.arrayDates(terms, "InterestPayment");
    if (!arrays.isEmpty()) {
      return new SteppedDates(arrays);
    }
    Optional<PaymentDates> dates =
        switch (terms.type()) {
          case "CLM", "UMP" -> Translation.datesFromExchange(terms, "InterestPayment");
          default -> Translation.dates(terms, "InterestPayment");
        };
    return dates.orElse(ListedDates.ONLY_AT_END);
  }

  private static InterestBase base(Terms terms) {
    String base = terms.text("interestCalculationBase").orElse("NT");
    Optional<BigDecimal> amount = terms.number("interestCalculationBaseAmount");
    Optional<PaymentDates> dates = Translation.dates(terms, "InterestCalculationBase");
    return switch (base) {
      case "NT" -> new InterestBase.Outstanding();
      case "NTIED" -> new InterestBase.Fixed(amount);
      case "NTL" -> new InterestBase.Lagged(amount, dates.orElse(ListedDates.ONLY_AT_END));
      default -> throw new NotSupported("interestCalculationBase " + base);
    };
  }

  private static Redemption redemption(Terms terms) {
    Optional<LocalDate> maturity = terms.date("maturityDate");
    Optional<BigDecimal> payment = terms.number("nextPrincipalRedemptionPayment");
    return switch (terms.type()) {
      case "PAM" -> new Redemption.AtMaturity(terms.needDate("maturityDate"));
      case "LAM" -> new Redemption.Linear(cycle(terms), payment, maturity);
      case "NAM" ->
          new Redemption.Instalments(
              cycle(terms), terms.needNumber("nextPrincipalRedemptionPayment"), maturity);
      case "ANN" ->
          new Redemption.Annuity(cycle(terms), payment, maturity, terms.date("amortizationDate"));
      case "LAX" -> new Redemption.Steps(steps(terms), maturity);
      case "CLM" -> new Redemption.OnCall(maturity, terms.period("xDayNotice").orElse(Period.ZERO));
      case "UMP" -> {
        terms.period("xDayNotice");
        yield new Redemption.OnDemand();
      }
      default -> throw new NotSupported("contract type " + terms.type());
    };
  }

  private static Cycle cycle(Terms terms) {
    return Translation.dates(terms, REDEMPTION)
        .filter(Cycle.class::isInstance)
        .map(Cycle.class::cast)
        .orElseThrow(() -> new NotSupported("no cycleOf" + REDEMPTION));
  }

  private static List<Redemption.Step> steps(Terms terms) {
    List<PaymentDates> dates = RateTranslation.arrayDates(terms, REDEMPTION);
    List<String> payments = terms.list("arrayNext" + REDEMPTION + "Payment");
    List<String> directions = terms.list("arrayIncreaseDecrease");
    var steps = new ArrayList<Redemption.Step>();
    for (int i = 0; i < dates.size(); i++) {
      String payment = RateTranslation.element("arrayNextPayment", payments, i);
      String direction = RateTranslation.element("arrayIncreaseDecrease", directions, i);
      boolean drawing =
          switch (direction) {
            case "INC" -> true;
            case "DEC" -> false;
            default -> throw new NotSupported("arrayIncreaseDecrease " + direction);
          };
      steps.add(new Redemption.Step(dates.get(i), Terms.number("arrayNext", payment), drawing));
    }
    return steps;
  }
}
