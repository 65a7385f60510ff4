package org.sycee.conformance.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sycee.contract.ListedDates;
import org.sycee.contract.PaymentDates;
import org.sycee.contract.RateLimits;
import org.sycee.contract.RateReset;
import org.sycee.money.Rate;

/// Rate resets, of one cycle or of an array of them.
final class RateTranslation {
  private RateTranslation() {}

  static Optional<RateReset> reset(Terms terms) {
    String index = terms.text("marketObjectCodeOfRateReset").orElse("");
    BigDecimal multiplier = terms.number("rateMultiplier").orElse(BigDecimal.ONE);
    Rate spread = new Rate(terms.number("rateSpread").orElse(BigDecimal.ZERO));
    Optional<Rate> next = terms.number("nextResetRate").map(Rate::new);
    var limits =
        new RateLimits(
            terms.number("periodFloor").map(Rate::new),
            terms.number("periodCap").map(Rate::new),
            terms.number("lifeFloor").map(Rate::new),
            terms.number("lifeCap").map(Rate::new));
    terms.only("cyclePointOfRateReset", "B");
    List<RateReset.Step> steps = steps(terms, spread);
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new RateReset(index, multiplier, steps, next, limits));
  }

  private static List<RateReset.Step> steps(Terms terms, Rate spread) {
    List<PaymentDates> arrays = arrayDates(terms, "RateReset");
    if (arrays.isEmpty()) {
      return Translation.dates(terms, "RateReset")
          .map(dates -> List.<RateReset.Step>of(new RateReset.Floating(dates, spread)))
          .orElse(List.of());
    }
    List<String> rates = terms.list("arrayRate");
    List<String> kinds = terms.list("arrayFixedVariable");
    var steps = new ArrayList<RateReset.Step>();
    for (int i = 0; i < arrays.size(); i++) {
      Rate figure = new Rate(Terms.number("arrayRate", element("arrayRate", rates, i)));
      String kind = element("arrayFixedVariable", kinds, i);
      steps.add(
          switch (kind) {
            case "F", "FIX" -> new RateReset.Fixed(arrays.get(i), figure);
            case "V", "VAR" -> new RateReset.Floating(arrays.get(i), figure);
            default -> throw new NotSupported("arrayFixedVariable " + kind);
          });
    }
    return steps;
  }

  /// The dates of arrays such as arrayCycleAnchorDateOfRateReset and arrayCycleOfRateReset, one for
  /// each anchor; without cycles the anchors are the dates.
  static List<PaymentDates> arrayDates(Terms terms, String what) {
    List<String> anchors = terms.list("arrayCycleAnchorDateOf" + what);
    List<String> cycles = terms.list("arrayCycleOf" + what);
    var dates = new ArrayList<PaymentDates>();
    for (int i = 0; i < anchors.size(); i++) {
      LocalDate anchor = Timestamp.parse(anchors.get(i)).date();
      dates.add(
          cycles.isEmpty()
              ? new ListedDates(List.of(anchor))
              : Translation.cycle(
                  terms, anchor, "arrayCycleOf" + what, element("arrayCycleOf" + what, cycles, i)));
    }
    return dates;
  }

  /// The element of an array; a single one stands for all.
  static String element(String name, List<String> elements, int number) {
    if (elements.size() == 1) {
      return elements.getFirst();
    }
    if (number >= elements.size()) {
      throw new NotSupported(name + " with " + elements.size() + " elements");
    }
    return elements.get(number);
  }
}
