package org.sycee.conformance.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The terms of one case under their published names. What was never asked for is found at the end,
/// so that no term is ignored in silence.
final class Terms {
  /// They name parties, describe the market or the standing of the contract, and change no amount.
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "contractType",
          "contractID",
          "creatorID",
          "counterpartyID",
          "contractDealDate",
          "contractPerformance",
          "seniority",
          "nonPerformingDate",
          "gracePeriod",
          "delinquencyPeriod",
          "delinquencyRate",
          "prepaymentPeriod",
          "marketObjectCode",
          "marketValueObserved",
          // The observed rates are given under the date of the reset, not of the fixing.
          "fixingDays",
          "fixingPeriod");

  private static final Pattern CYCLE = Pattern.compile("P?(\\d+)([DWMQHY])(L[01]|[+-])?");

  private final JsonNode json;
  private final Set<String> asked = new HashSet<>();

  Terms(JsonNode json) {
    this.json = json;
  }

  String type() {
    return text("contractType").orElse("");
  }

  Optional<String> text(String name) {
    asked.add(name);
    JsonNode node = json.path(name);
    if (node.isMissingNode() || node.isNull() || node.isContainer()) {
      return Optional.empty();
    }
    String text = node.asString().strip();
    return text.isEmpty() || text.equalsIgnoreCase("NULL") ? Optional.empty() : Optional.of(text);
  }

  String needText(String name) {
    return text(name).orElseThrow(() -> new NotSupported("no " + name));
  }

  Optional<BigDecimal> number(String name) {
    return text(name).map(text -> number(name, text));
  }

  BigDecimal needNumber(String name) {
    return number(name).orElseThrow(() -> new NotSupported("no " + name));
  }

  Optional<Timestamp> time(String name) {
    return text(name).map(Timestamp::parse);
  }

  Optional<LocalDate> date(String name) {
    return time(name).map(Timestamp::date);
  }

  LocalDate needDate(String name) {
    return date(name).orElseThrow(() -> new NotSupported("no " + name));
  }

  Optional<Period> period(String name) {
    return text(name).map(text -> period(name, text));
  }

  /// The elements of an array; one value stands for an array of one.
  List<String> list(String name) {
    asked.add(name);
    JsonNode node = json.path(name);
    if (!node.isArray()) {
      return text(name).map(List::of).orElse(List.of());
    }
    var texts = new ArrayList<String>();
    node.forEach(element -> texts.add(element.asString().strip()));
    return texts;
  }

  JsonNode structure(String name) {
    asked.add(name);
    return json.path(name);
  }

  /// A term that we only know with its default value.
  void only(String name, String... values) {
    Optional<String> value = text(name);
    if (value.isPresent() && !Set.of(values).contains(value.get())) {
      throw new NotSupported(name + " " + value.get());
    }
  }

  /// To be called when everything has been translated.
  void requireAllKnown() {
    json.propertyNames().stream()
        .filter(name -> !asked.contains(name) && !WITHOUT_EFFECT.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(name -> {
          throw new NotSupported("the term " + name + " of a " + type());
        });
  }

  static BigDecimal number(String name, String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw new NotSupported(name + " " + text);
    }
  }

  static Period period(String name, String text) {
    Matcher cycle = cycle(name, text);
    int number = Integer.parseInt(cycle.group(1));
    return switch (cycle.group(2)) {
      case "D" -> Period.ofDays(number);
      case "W" -> Period.ofWeeks(number);
      case "M" -> Period.ofMonths(number);
      case "Q" -> Period.ofMonths(3 * number);
      case "H" -> Period.ofMonths(6 * number);
      default -> Period.ofYears(number);
    };
  }

  /// Whether a short rest is added to the last period: L0 or +.
  static boolean hasLongStub(String name, String text) {
    String stub = Optional.ofNullable(cycle(name, text).group(3)).orElse("L1");
    return stub.equals("L0") || stub.equals("+");
  }

  private static Matcher cycle(String name, String text) {
    Matcher cycle = CYCLE.matcher(text);
    if (!cycle.matches()) {
      throw new NotSupported(name + " " + text);
    }
    return cycle;
  }
}
