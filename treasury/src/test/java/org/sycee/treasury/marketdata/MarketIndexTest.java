package org.sycee.treasury.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.calendar.Calendars.BUILT_IN;
import static org.sycee.treasury.marketdata.MarketDataRejection.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.marketdata.IndexCommand.*;
import org.sycee.treasury.marketdata.IndexEvent.*;

class MarketIndexTest {
  private static final IndexId SHIBOR = new IndexId("SHIBOR_3M");
  private static final IndexTerms TERMS = WellKnownIndices.of(SHIBOR).orElseThrow();
  private static final MarketIndex DEFINED =
      MarketIndex.UNDEFINED.evolve(new IndexDefined(WISH, SHIBOR, TERMS));

  /// Shibor of three months on that Monday, 3 June 2024.
  private static final Rate FIXED = Rate.ofPercent("1.955");

  private static final MarketIndex FIXED_ON_MONDAY =
      DEFINED.evolve(new FixingPublished(WISH, SHIBOR, MONDAY, FIXED));

  private static PublishFixing publish(LocalDate date, String percent) {
    return new PublishFixing(WISH, SHIBOR, date, Rate.ofPercent(percent));
  }

  private static CorrectFixing correct(LocalDate date, String replaced, String reason) {
    return new CorrectFixing(
        WISH, SHIBOR, date, Rate.ofPercent(replaced), Rate.ofPercent("1.9"), reason);
  }

  @Test
  void is_defined_once_with_a_name_and_a_calendar_that_exists() {
    var define = new DefineIndex(WISH, SHIBOR, TERMS);
    assertThat(MarketIndex.UNDEFINED.decide(define, BUILT_IN))
        .isEqualTo(new IndexDefined(WISH, SHIBOR, TERMS));
    refused(() -> DEFINED.decide(define, BUILT_IN), INDEX_ALREADY_DEFINED, "SHIBOR_3M");
    refused(
        () ->
            MarketIndex.UNDEFINED.decide(
                new DefineIndex(WISH, SHIBOR, terms("", "CNBE")), BUILT_IN),
        INDEX_NAME_MISSING);
    refused(
        () ->
            MarketIndex.UNDEFINED.decide(
                new DefineIndex(WISH, SHIBOR, terms("x", "MOON")), BUILT_IN),
        INDEX_CALENDAR_UNKNOWN,
        "MOON");
    refused(
        () -> MarketIndex.UNDEFINED.decide(publish(MONDAY, "1.955"), BUILT_IN),
        INDEX_NOT_FOUND,
        "SHIBOR_3M");
  }

  private static IndexTerms terms(String name, String calendar) {
    return new IndexTerms(
        name, TERMS.currency(), TERMS.dayCount(), TERMS.tenor(), calendar, TERMS.publication());
  }

  /// 10 June 2024 is the Dragon Boat Festival; of 2062 no calendar of China is known.
  @Test
  void is_fixed_once_on_a_day_of_its_market_at_a_rate_that_a_market_has() {
    assertThat(DEFINED.decide(publish(MONDAY, "1.955"), BUILT_IN))
        .isEqualTo(new FixingPublished(WISH, SHIBOR, MONDAY, FIXED));
    refused(
        () -> DEFINED.decide(publish(LocalDate.of(2024, 6, 10), "1.955"), BUILT_IN),
        FIXING_ON_CLOSED_DAY,
        "CNBE",
        "HOLIDAY");
    refused(
        () -> DEFINED.decide(publish(LocalDate.of(2062, 6, 5), "1.955"), BUILT_IN),
        FIXING_OUTSIDE_CALENDAR,
        "2062-06-05",
        "2005 to 2026");
    refused(() -> DEFINED.decide(publish(MONDAY, "195.5"), BUILT_IN), RATE_NOT_OF_MARKET, "1.955");
    refused(() -> DEFINED.decide(publish(MONDAY, "-10.1"), BUILT_IN), RATE_NOT_OF_MARKET, "-0.101");
    refused(
        () -> FIXED_ON_MONDAY.decide(publish(MONDAY, "1.9"), BUILT_IN),
        FIXING_ALREADY_PUBLISHED,
        "0.01955");
  }

  @Test
  void is_corrected_by_who_knows_what_is_wrong_and_why() {
    assertThat(FIXED_ON_MONDAY.decide(correct(MONDAY, "1.9550", "misprinted"), BUILT_IN))
        .isEqualTo(
            new FixingCorrected(WISH, SHIBOR, MONDAY, FIXED, Rate.ofPercent("1.9"), "misprinted"));
    refused(
        () -> FIXED_ON_MONDAY.decide(correct(TUESDAY, "1.955", "misprinted"), BUILT_IN),
        FIXING_NOT_FOUND);
    refused(
        () -> FIXED_ON_MONDAY.decide(correct(MONDAY, "1.95", "misprinted"), BUILT_IN),
        FIXING_REPLACES_ANOTHER,
        "0.01955",
        "0.0195");
    refused(
        () -> FIXED_ON_MONDAY.decide(correct(MONDAY, "1.955", " "), BUILT_IN),
        CORRECTION_REASON_MISSING);
    MarketIndex corrected =
        FIXED_ON_MONDAY.evolve(
            new FixingCorrected(WISH, SHIBOR, MONDAY, FIXED, Rate.ofPercent("1.9"), "why"));
    assertThat(corrected.fixings().on(WEDNESDAY)).contains(Rate.ofPercent("1.9"));
    assertThat(corrected.fixings().on(MONDAY.minusDays(1))).isEmpty();
  }

  @Test
  void the_well_known_ones_have_calendars_and_times_that_are_read_back() {
    assertThat(WellKnownIndices.byId()).hasSize(16);
    WellKnownIndices.byId()
        .forEach((id, terms) -> {
          assertThat(BusinessCalendar.named(terms.calendar()).isBusinessDay(MONDAY)).isTrue();
          assertThat(PublicationTime.parse(terms.publication().toString()))
              .as("%s", id)
              .isEqualTo(terms.publication());
        });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationTime.parse("11 o'clock"))
        .withMessageContaining("11:00 Asia/Shanghai");
    assertThatIllegalArgumentException().isThrownBy(() -> new IndexId("SHIBOR 3M"));
  }
}
