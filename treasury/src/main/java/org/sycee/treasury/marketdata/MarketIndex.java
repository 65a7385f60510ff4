package org.sycee.treasury.marketdata;

import static org.sycee.treasury.marketdata.MarketDataRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.ClosedReason;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.marketdata.IndexCommand.*;
import org.sycee.treasury.marketdata.IndexEvent.*;
import org.sycee.treasury.reference.Versions;

/// What an index is, once it is defined, and its fixings by their dates. Pure.
public record MarketIndex(Optional<IndexTerms> terms, Versions<Rate> fixings) {
  public static final MarketIndex UNDEFINED = new MarketIndex(Optional.empty(), Versions.none());

  /// Shibor overnight reached 13.4 % in June 2013; whoever types more has forgotten the percent.
  private static final BigDecimal HIGHEST = new BigDecimal("0.50");

  private static final BigDecimal LOWEST = new BigDecimal("-0.10");

  /// What happens if the command is accepted.
  public IndexEvent decide(IndexCommand command, Calendars calendars) {
    return switch (command) {
      case DefineIndex c -> define(c, calendars);
      case PublishFixing c -> {
        requireFixable(calendars, c.indexId(), c.date(), c.rate());
        Rate known = fixings.byDate().get(c.date());
        FIXING_ALREADY_PUBLISHED.unless(
            known == null, () -> "%s of %s is %s".formatted(c.indexId(), c.date(), known));
        yield new FixingPublished(c.transactionId(), c.indexId(), c.date(), c.rate());
      }
      case CorrectFixing c -> {
        requireFixable(calendars, c.indexId(), c.date(), c.rate());
        Rate known = fixings.byDate().get(c.date());
        if (known == null) {
          throw FIXING_NOT_FOUND.because("no %s of %s".formatted(c.indexId(), c.date()));
        }
        FIXING_REPLACES_ANOTHER.unless(
            known.perYear().compareTo(c.replaced().perYear()) == 0,
            () -> "%s of %s is %s, not %s".formatted(c.indexId(), c.date(), known, c.replaced()));
        CORRECTION_REASON_MISSING.unless(!c.reason().isBlank(), () -> "no reason is given");
        yield new FixingCorrected(
            c.transactionId(), c.indexId(), c.date(), known, c.rate(), c.reason());
      }
    };
  }

  private IndexDefined define(DefineIndex c, Calendars calendars) {
    INDEX_ALREADY_DEFINED.unless(terms.isEmpty(), () -> c.indexId() + " is defined already");
    INDEX_NAME_MISSING.unless(!c.terms().name().isBlank(), () -> c.indexId() + " has no name");
    try {
      calendars.named(c.terms().calendar());
    } catch (IllegalArgumentException e) {
      throw INDEX_CALENDAR_UNKNOWN.because(String.valueOf(e.getMessage()));
    }
    return new IndexDefined(c.transactionId(), c.indexId(), c.terms());
  }

  private void requireFixable(Calendars calendars, IndexId id, LocalDate date, Rate rate) {
    IndexTerms known =
        terms.orElseThrow(() -> INDEX_NOT_FOUND.because(id + " has never been defined"));
    BusinessCalendar calendar = calendars.named(known.calendar());
    Optional<ClosedReason> closed = calendar.reason(date);
    FIXING_OUTSIDE_CALENDAR.unless(
        !closed.equals(Optional.of(ClosedReason.OUTSIDE_KNOWN_YEARS)),
        () ->
            "%s is not in the years that %s knows, %d to %d"
                .formatted(date, calendar, calendar.firstYear(), calendar.lastYear()));
    FIXING_ON_CLOSED_DAY.unless(
        closed.isEmpty(),
        () -> "%s is no day of %s: %s".formatted(date, calendar, closed.orElseThrow()));
    requireOfMarket(id.value(), rate);
  }

  /// Refuses a rate that no market has.
  static void requireOfMarket(String name, Rate rate) {
    RATE_NOT_OF_MARKET.unless(
        rate.perYear().compareTo(LOWEST) >= 0 && rate.perYear().compareTo(HIGHEST) <= 0,
        () -> "%s would be %s a year".formatted(name, rate));
  }

  public MarketIndex evolve(IndexEvent event) {
    return switch (event) {
      case IndexDefined e -> new MarketIndex(Optional.of(e.terms()), fixings);
      case FixingPublished e -> new MarketIndex(terms, fixings.from(e.date(), e.rate()));
      case FixingCorrected e -> new MarketIndex(terms, fixings.from(e.date(), e.rate()));
    };
  }
}
