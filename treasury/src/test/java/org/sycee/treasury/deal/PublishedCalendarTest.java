package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.DealSamples.*;
import static org.sycee.treasury.deal.DealScene.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendar;
import org.sycee.treasury.calendar.CalendarCommand;
import org.sycee.treasury.calendar.CalendarCommand.CorrectCalendarYear;
import org.sycee.treasury.calendar.CalendarCommand.PublishCalendarYear;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.calendar.CalendarYear;
import org.sycee.treasury.calendar.CalendarYear.Status;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.DealCommand.FixRate;
import org.sycee.treasury.deal.DealEvent.DealCaptured;
import org.sycee.treasury.deal.DealEvent.FlowSettled;
import org.sycee.treasury.deal.DealEvent.RateFixed;
import org.sycee.treasury.deal.Flow.Way;
import org.sycee.treasury.swap.SwapTerms.FixedSide;

/// Deals that pay in years which the bank has published, and what a correction leaves as it was.
/// Thursday 31 December 2026 is the last day that the program knows.
class PublishedCalendarTest {
  private static final CalendarId CHINA = new CalendarId("CNBE");
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);

  private final DealScene scene = new DealScene().on(LAST_DAY);
  private Calendar china = Calendar.UNPUBLISHED;

  private void happens(CalendarCommand command) {
    china = china.evolve(china.decide(command));
    scene.calendars = id -> id.equals(CHINA) ? china : Calendar.UNPUBLISHED;
  }

  private void publish2027() {
    happens(
        new PublishCalendarYear(
            WISH,
            CHINA,
            new CalendarYear(
                2027, List.of(NEW_YEAR), List.of(), 260, "foreseen", Status.PROVISIONAL)));
  }

  private void close(int year, LocalDate day) {
    CalendarYear before = china.year(CHINA, year).orElseThrow();
    var days =
        new CalendarYear(
            year,
            Stream.concat(before.holidays().stream(), Stream.of(day)).toList(),
            before.workingDays(),
            before.businessDays() - 1,
            "notice",
            Status.OFFICIAL);
    happens(new CorrectCalendarYear(WISH, CHINA, days, "the notice is there"));
  }

  private static DealTicket lent(LocalDate tradeDate, LocalDate maturity) {
    var terms =
        new MoneyMarketTerms(
            DealProduct.PLACEMENT,
            millions(100),
            Rate.ofPercent("2.00"),
            DayCount.ACT_360,
            tradeDate,
            maturity);
    return ticket(BOOK, tradeDate, new ValueDating.InTime(), terms);
  }

  @Test
  void a_deal_that_pays_in_an_unknown_year_is_made_once_the_year_is_published() {
    scene.isRefused(
        scene.capture(lent(LAST_DAY, FIRST_DAY)),
        DATE_OUTSIDE_CALENDAR,
        "2027-01-04",
        "CNBE knows, 2005 to 2026");
    publish2027();
    scene.isRefused(
        scene.capture(lent(LAST_DAY, NEW_YEAR)),
        SETTLEMENT_ON_HOLIDAY,
        "next good day is 2027-01-04");
    scene.happens(scene.capture(lent(LAST_DAY, FIRST_DAY)), DealCaptured.class);
  }

  /// 31 December 2026 becomes a holiday: the day that would be offered lies in an unknown year.
  @Test
  void a_holiday_before_an_unknown_year_is_refused_by_name() {
    close(2026, LAST_DAY);
    LocalDate before = LAST_DAY.minusDays(1);
    scene
        .on(before)
        .isRefused(
            scene.capture(lent(before, LAST_DAY)),
            SETTLEMENT_ON_HOLIDAY,
            "2026-12-31 is a HOLIDAY",
            "next good day is not known",
            "2005 to 2026");
  }

  /// Interest of 4 days, 100m x 2.00 % x 4 / 360 = 22,222.22, as agreed: it is paid a day late.
  @Test
  void a_payment_whose_day_was_closed_later_is_settled_on_the_next_good_day() {
    publish2027();
    scene.happens(scene.capture(lent(LAST_DAY, FIRST_DAY)));
    scene.happens(scene.verify(BACK_OFFICE));
    scene.happens(scene.settle(1, millions(100)));
    close(2027, FIRST_DAY);
    scene.on(FIRST_DAY.plusDays(1));
    var settled = scene.happens(scene.settle(2, cny("100022222.22")), FlowSettled.class);
    assertThat(settled.interest()).isEqualTo(cny("22222.22"));
    assertThat(scene.live().open()).isEmpty();
  }

  /// The first period ends on Thursday 31 December, for Wednesday is closed: 92 days, 100m x (2.10
  /// % + 0.05 %) x 92 / 360 = 549,444.44 less 100m x 2.00 % x 92 / 365 = 504,109.59. By the
  /// calendar as it is corrected afterwards it would end on 4 January, after 96 days.
  @Test
  void the_dates_of_a_swap_stand_from_its_capture_on() {
    LocalDate start = LocalDate.of(2026, 9, 30);
    scene.on(start);
    var terms =
        interestRateSwap(
            FloatingIndex.SHIBOR_3M, FixedSide.PAYS_FIXED, start, LocalDate.of(2027, 3, 30));
    DealTicket ticket = ticket(BOOK, start, new ValueDating.InTime(), terms);
    scene.isRefused(scene.capture(ticket), DATE_OUTSIDE_CALENDAR, "CNBE does not know 2027-03-30");
    publish2027();
    close(2026, LocalDate.of(2026, 12, 30));
    var captured = scene.happens(scene.capture(ticket), DealCaptured.class);
    assertThat(((InterestRateSwapTerms) captured.ticket().terms()).dates())
        .containsExactly(start, LAST_DAY, LocalDate.of(2027, 3, 30));
    scene.happens(scene.verify(BACK_OFFICE));
    close(2026, LAST_DAY);
    close(2027, LocalDate.of(2027, 3, 30));
    var fixed =
        scene.happens(
            new FixRate(
                WISH,
                DEAL,
                FloatingIndex.SHIBOR_3M,
                start,
                Rate.ofPercent("2.10"),
                "CFETS",
                DEALER,
                start),
            RateFixed.class);
    assertThat(fixed.flows())
        .containsExactly(
            new Flow(1, LAST_DAY, Way.RECEIVE, cny("45334.85"), cny("0.00")),
            new Flow(2, LocalDate.of(2027, 3, 30), Way.PAY, cny("0.00"), cny("0.00")));
    // Folded again from its facts alone, under calendars that know nothing of 2027.
    Deal again = Deal.notCaptured();
    for (DealEvent fact : scene.facts) {
      again = again.evolve(fact);
    }
    assertThat(again).isEqualTo(scene.deal);
  }

  @Test
  void a_swap_captured_before_calendars_were_published_has_the_dates_of_the_program() {
    LocalDate start = LocalDate.of(2024, 3, 20);
    var before =
        interestRateSwap(
            FloatingIndex.SHIBOR_3M, FixedSide.PAYS_FIXED, start, LocalDate.of(2024, 9, 20));
    assertThat(before.dates()).isEmpty();
    assertThat(before.flows()).isEqualTo(before.dated(Calendars.BUILT_IN).flows());
    assertThat(before.resetDates()).containsExactly(start, LocalDate.of(2024, 6, 20));
  }
}
