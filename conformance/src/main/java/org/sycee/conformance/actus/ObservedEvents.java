package org.sycee.conformance.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.contract.DebtTerms;
import org.sycee.contract.Happening;
import org.sycee.contract.Position;
import tools.jackson.databind.JsonNode;

/// What a case says that happened.
final class ObservedEvents {
  private ObservedEvents() {}

  static List<Happening> of(JsonNode events, DebtTerms terms) {
    var happened = new ArrayList<Happening>();
    for (JsonNode event : events) {
      String type = event.path("type").asString();
      LocalDate date = Timestamp.parse(event.path("time").asString()).date();
      JsonNode value = event.path("value");
      BigDecimal amount =
          value.isMissingNode() || value.isNull()
              ? BigDecimal.ZERO
              : Terms.number("value", value.asString());
      switch (type) {
        case "PP" -> {
          // Without the right there is no prepayment: techspecs 6.1, schedule of PP.
          if (terms.features().prepayment().isPresent()) {
            happened.add(new Happening.Prepayment(date, amount.abs()));
          }
        }
        case "XD" -> happened.add(new Happening.Notice(date));
        case "PR" -> happened.add(onDemand(date, fromDebtor(terms, amount)));
        case "PI", "PD" -> happened.add(new Happening.Deposit(date, amount.abs()));
        case "AD" -> happened.add(new Happening.Inspection(date));
        default -> throw new NotSupported("the observed event " + type);
      }
    }
    return happened;
  }

  /// The value of PR is our cash flow: what comes in on a liability adds to it.
  private static BigDecimal fromDebtor(DebtTerms terms, BigDecimal cashFlow) {
    return terms.position() == Position.ASSET ? cashFlow : cashFlow.negate();
  }

  private static Happening onDemand(LocalDate date, BigDecimal fromDebtor) {
    return fromDebtor.signum() < 0
        ? new Happening.Deposit(date, fromDebtor.negate())
        : new Happening.Withdrawal(date, fromDebtor);
  }
}
