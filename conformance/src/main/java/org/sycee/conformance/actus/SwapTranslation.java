package org.sycee.conformance.actus;

import java.time.Period;
import java.util.Optional;
import org.sycee.contract.Cash;
import org.sycee.contract.DebtTerms;
import org.sycee.contract.FxForward;
import org.sycee.contract.InterestRateSwap;
import org.sycee.contract.LegSwap;
import org.sycee.contract.ListedDates;
import org.sycee.contract.Position;
import org.sycee.contract.Settlement;
import org.sycee.money.Rate;
import tools.jackson.databind.JsonNode;

/// SWPPV, SWAPS, FXOUT and CSH.
final class SwapTranslation {
  private SwapTranslation() {}

  static InterestRateSwap interestRateSwap(Terms terms) {
    terms.only("cyclePointOfInterestPayment", "E");
    if (terms.number("accruedInterest").isPresent()) {
      throw new NotSupported("accruedInterest of a swap, which does not say of which leg");
    }
    return new InterestRateSwap(
        Translation.position(terms),
        Translation.currency(terms, "currency"),
        terms.needDate("statusDate"),
        terms.needDate("initialExchangeDate"),
        terms.needDate("maturityDate"),
        terms.needNumber("notionalPrincipal"),
        Translation.conventions(terms),
        new Rate(terms.needNumber("nominalInterestRate")),
        new Rate(terms.needNumber("nominalInterestRate2")),
        Translation.dates(terms, "InterestPayment").orElse(ListedDates.ONLY_AT_END),
        RateTranslation.reset(terms),
        settlement(terms),
        Translation.purchase(terms),
        Translation.termination(terms));
  }

  static LegSwap legSwap(Terms terms) {
    Position first = Translation.position(terms);
    Position second = first == Position.ASSET ? Position.LIABILITY : Position.ASSET;
    terms.text("currency");
    terms.text("statusDate");
    return new LegSwap(
        leg(terms, "FIL", first),
        leg(terms, "SEL", second),
        settlement(terms),
        Translation.purchase(terms),
        Translation.termination(terms));
  }

  private static DebtTerms leg(Terms terms, String role, Position position) {
    for (JsonNode reference : terms.structure("contractStructure")) {
      if (reference.path("referenceRole").asString().equals(role)) {
        var leg = new Terms(reference.path("object"));
        DebtTerms debt = DebtTranslation.debt(leg, position);
        leg.requireAllKnown();
        return debt;
      }
    }
    throw new NotSupported("no leg " + role);
  }

  /// A forward bears no interest, so its times of day only name the day they are in.
  static FxForward fxForward(Terms terms) {
    Timestamp maturity =
        terms
            .time("settlementDate")
            .or(() -> terms.time("maturityDate"))
            .orElseThrow(() -> new NotSupported("no maturityDate"));
    terms.text("maturityDate");
    return new FxForward(
        Translation.position(terms),
        Translation.currency(terms, "currency"),
        terms.needNumber("notionalPrincipal"),
        Translation.currency(terms, "currency2"),
        terms.needNumber("notionalPrincipal2"),
        terms.needDate("statusDate"),
        maturity.written(),
        Translation.conventions(terms),
        settlement(terms),
        terms.period("settlementPeriod").orElse(Period.ZERO),
        Translation.purchase(terms),
        Translation.termination(terms));
  }

  static Cash cash(Terms terms) {
    return new Cash(
        Translation.position(terms),
        Translation.currency(terms, "currency"),
        terms.needDate("statusDate"),
        terms.needNumber("notionalPrincipal"));
  }

  private static Settlement settlement(Terms terms) {
    Optional<String> settlement = terms.text("deliverySettlement");
    return switch (settlement.orElse("D")) {
      case "D" -> Settlement.GROSS;
      case "S" -> Settlement.NET;
      default -> throw new NotSupported("deliverySettlement " + settlement.orElse(""));
    };
  }
}
