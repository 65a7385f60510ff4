package org.sycee.conformance.actus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sycee.contract.Conventions;
import org.sycee.contract.Conventions.InterestDays;
import org.sycee.contract.Cycle;
import org.sycee.contract.Cycle.FinalPeriod;
import org.sycee.contract.ListedDates;
import org.sycee.contract.PaymentDates;
import org.sycee.contract.Position;
import org.sycee.contract.Trade;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.BusinessDayConvention;
import org.sycee.time.DayCount;
import org.sycee.time.MonthEndRule;

/// What all contract types have in common: sides, currencies, conventions, cycles, trades.
final class Translation {
  private Translation() {}

  static Position position(Terms terms) {
    String role = terms.needText("contractRole");
    return switch (role) {
      case "RPA", "LG", "RFL", "RF", "BUY", "UDL", "UDLP" -> Position.ASSET;
      case "RPL", "ST", "PFL", "PF", "SEL", "UDLM" -> Position.LIABILITY;
      default -> throw new NotSupported("contractRole " + role);
    };
  }

  static Currency currency(Terms terms, String name) {
    String code = terms.needText(name);
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new NotSupported(name + " " + code);
    }
  }

  static Rate rate(BigDecimal perYear) {
    return new Rate(perYear);
  }

  static Conventions conventions(Terms terms) {
    terms.only("endOfMonthConvention", "SD", "EOM");
    BusinessCalendar calendar = calendar(terms);
    String rule = terms.text("businessDayConvention").orElse("NOS");
    boolean calculateFirst = rule.startsWith("CS");
    BusinessDayConvention convention =
        switch (rule) {
          case "NOS" -> BusinessDayConvention.NONE;
          case "SCF", "CSF" -> BusinessDayConvention.FOLLOWING;
          case "SCMF", "CSMF" -> BusinessDayConvention.MODIFIED_FOLLOWING;
          case "SCP", "CSP" -> BusinessDayConvention.PRECEDING;
          case "SCMP", "CSMP" -> BusinessDayConvention.MODIFIED_PRECEDING;
          default -> throw new NotSupported("businessDayConvention " + rule);
        };
    return new Conventions(
        dayCount(terms),
        calendar,
        convention,
        calculateFirst ? InterestDays.UNADJUSTED : InterestDays.ADJUSTED);
  }

  private static BusinessCalendar calendar(Terms terms) {
    String name = terms.text("calendar").orElse("NC");
    return switch (name) {
      case "NC", "NOCALENDAR", "noCalendar" -> BusinessCalendar.everyDay();
      case "MF", "MondayToFriday", "mondayToFriday" -> BusinessCalendar.weekdays();
      case "TARGET" -> BusinessCalendar.named("EUTA");
      default -> {
        try {
          yield BusinessCalendar.named(name);
        } catch (IllegalArgumentException e) {
          throw new NotSupported("calendar " + name);
        }
      }
    };
  }

  /// Contracts without interest have no day count; any will do.
  private static DayCount dayCount(Terms terms) {
    String name = terms.text("dayCountConvention").orElse("A365");
    return switch (name) {
      case "AA", "A/A", "A/AISDA" -> DayCount.ACT_ACT_ISDA;
      case "A360", "A/360" -> DayCount.ACT_360;
      case "A365", "A/365" -> DayCount.ACT_365F;
      case "30E360", "30E/360" -> DayCount.THIRTY_E_360;
      case "30E360ISDA", "30E/360ISDA" -> DayCount.THIRTY_E_360_ISDA;
      case "28E336", "28E/336" -> DayCount.TWENTY_EIGHT_E_336;
      default -> throw new NotSupported("dayCountConvention " + name);
    };
  }

  /// The dates of a pair such as cycleAnchorDateOfFee and cycleOfFee; empty if both are missing.
  static Optional<PaymentDates> dates(Terms terms, String what) {
    return dates(terms, what, Period.ofDays(-1));
  }

  /// Without an anchor the first date is one cycle after the initial exchange; call and demand
  /// money begins on it, as the published cases have it.
  static Optional<PaymentDates> datesFromExchange(Terms terms, String what) {
    return dates(terms, what, Period.ZERO);
  }

  private static Optional<PaymentDates> dates(Terms terms, String what, Period beginAfter) {
    Optional<LocalDate> anchor = terms.date("cycleAnchorDateOf" + what);
    Optional<String> cycle = terms.text("cycleOf" + what);
    if (cycle.isEmpty()) {
      return anchor.map(date -> new ListedDates(List.of(date)));
    }
    LocalDate first =
        anchor.orElseGet(() ->
            terms
                .needDate("initialExchangeDate")
                .plus(
                    beginAfter.isZero()
                        ? beginAfter
                        : Terms.period("cycleOf" + what, cycle.get())));
    return Optional.of(cycle(terms, first, "cycleOf" + what, cycle.get()));
  }

  static Cycle cycle(Terms terms, LocalDate first, String name, String cycle) {
    boolean monthEnd = terms.text("endOfMonthConvention").filter("EOM"::equals).isPresent();
    return new Cycle(
        first,
        Terms.period(name, cycle),
        Terms.hasLongStub(name, cycle) ? longFinalPeriod(terms) : FinalPeriod.SHORT,
        monthEnd ? MonthEndRule.LAST_DAY : MonthEndRule.NONE);
  }

  /// A maturity at the last second of a day is in the published cases one second too early for the
  /// last date of a cycle, although interest runs to midnight.
  private static FinalPeriod longFinalPeriod(Terms terms) {
    return terms.time("maturityDate").filter(Timestamp::endOfDay).isPresent()
        ? FinalPeriod.DOUBLE
        : FinalPeriod.LONG;
  }

  static Optional<Trade> purchase(Terms terms) {
    return trade(terms, "purchaseDate", "priceAtPurchaseDate");
  }

  static Optional<Trade> termination(Terms terms) {
    return trade(terms, "terminationDate", "priceAtTerminationDate");
  }

  private static Optional<Trade> trade(Terms terms, String date, String price) {
    BigDecimal amount = terms.number(price).orElse(BigDecimal.ZERO);
    return terms.date(date).map(day -> new Trade(day, amount));
  }
}
