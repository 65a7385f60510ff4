package org.sycee.treasury.deal;

import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.DealSamples.*;
import static org.sycee.treasury.deal.DealScene.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.time.BusinessCalendar;
import org.sycee.time.ClosedReason;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyRejection;
import org.sycee.treasury.deal.ValueDating.Authority;
import org.sycee.treasury.deal.ValueDating.BackValue;
import org.sycee.treasury.deal.ValueDating.InTime;
import org.sycee.treasury.limit.Exposure;
import org.sycee.treasury.limit.LimitEvent.LimitChanged;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitRejection;
import org.sycee.treasury.portfolio.PortfolioRejection;

class DealRefusalTest {
  private static final MoneyMarketTerms LENT = week(DealProduct.PLACEMENT);
  private static final Money REPAYMENT = cny("100042666.67");
  private static final LocalDate FESTIVAL = LocalDate.of(2024, 6, 10);
  private final DealScene scene = new DealScene();

  private static MoneyMarketTerms lent(LocalDate from, LocalDate to) {
    return terms(DealProduct.PLACEMENT, millions(100), "1.92", from, to);
  }

  @Test
  void nothing_happens_to_a_deal_that_is_not_there_or_is_over() {
    scene.isRefused(scene.verify(BACK_OFFICE), DEAL_NOT_FOUND, "deal_1");
    scene.happens(scene.capture(LENT));
    scene.isRefused(scene.capture(LENT), DEAL_ALREADY_CAPTURED, "deal_1");
    scene.happens(scene.cancel("twice"));
    scene.isRefused(scene.capture(LENT), DEAL_ALREADY_CAPTURED, "deal_1");
    scene.isRefused(scene.verify(BACK_OFFICE), DEAL_ENDED, "deal_1", "cancelled");
  }

  @Test
  void a_deal_is_booked_on_the_open_day() {
    var yesterday = new DealScene().capture(LENT);
    scene.on(TUESDAY).isRefused(yesterday, BusinessDayRejection.BUSINESS_DAY_CLOSED, "2024-06-03");
    scene.on(MONDAY).happens(scene.capture(LENT));
    var verify = scene.verify(BACK_OFFICE);
    scene.on(TUESDAY).isRefused(verify, BusinessDayRejection.BUSINESS_DAY_CLOSED, "2024-06-03");
  }

  @Test
  void unsound_terms_are_refused_first() {
    var nothing = terms(DealProduct.PLACEMENT, cny("0.00"), "1.92", MONDAY, AFTER_FESTIVAL);
    scene.isRefused(scene.capture(nothing), PRINCIPAL_NOT_POSITIVE, "CNY 0.00");
    scene.isRefused(scene.capture(lent(MONDAY, MONDAY)), MATURITY_NOT_AFTER_VALUE_DATE);
  }

  @Test
  void its_dates_are_in_order_and_good_ones_of_its_calendar() {
    var tomorrow = ticket(BOOK, TUESDAY, new InTime(), lent(TUESDAY, AFTER_FESTIVAL));
    scene.isRefused(scene.capture(tomorrow), TRADE_DATE_IN_FUTURE, "2024-06-04", "2024-06-03");
    var before = lent(MONDAY.minusDays(3), AFTER_FESTIVAL);
    scene.isRefused(
        scene.capture(before), VALUE_DATE_BEFORE_TRADE_DATE, "2024-05-31", "2024-06-03");
    LocalDate longAgo = LocalDate.of(1990, 1, 5);
    var old = ticket(BOOK, longAgo, new InTime(), lent(longAgo, longAgo.plusDays(7)));
    scene.isRefused(scene.capture(old), DATE_OUTSIDE_CALENDAR, "1990-01-05");
    LocalDate lastKnown = lastKnownBusinessDay();
    var tooFar = ticket(BOOK, lastKnown, new InTime(), lent(lastKnown, lastKnown.plusDays(60)));
    scene.on(lastKnown).isRefused(scene.capture(tooFar), DATE_OUTSIDE_CALENDAR);
    scene.on(MONDAY);
    var sunday = ticket(BOOK, MONDAY.minusDays(1), new InTime(), LENT);
    scene.isRefused(scene.capture(sunday), MARKET_CLOSED, "2024-06-02", "WEEKEND");
    scene.isRefused(
        scene.capture(lent(MONDAY, FESTIVAL)),
        SETTLEMENT_ON_HOLIDAY,
        "2024-06-10",
        "HOLIDAY",
        "2024-06-11");
  }

  private static LocalDate lastKnownBusinessDay() {
    var calendar = BusinessCalendar.chinaInterbank();
    LocalDate december = LocalDate.of(2024, 12, 1);
    while (!calendar
        .reason(december.plusYears(1))
        .equals(Optional.of(ClosedReason.OUTSIDE_KNOWN_YEARS))) {
      december = december.plusYears(1);
    }
    return calendar.lastBusinessDayOfMonth(december);
  }

  @Test
  void back_value_needs_another_person_with_the_authority_and_a_reason() {
    scene.on(AFTER_FESTIVAL);
    var inTime = scene.capture(ticket(LENT));
    scene.isRefused(inTime, BACK_VALUE_NOT_APPROVED, "2024-06-03", "2024-06-11");
    scene.isRefused(late(new BackValue(DEALER, Authority.TREASURER, "why")), SAME_PERSON, "dealer");
    scene.isRefused(late(new BackValue(BOSS, Authority.TREASURER, " ")), REASON_MISSING);
    scene.isRefused(
        late(new BackValue(BOSS, Authority.DESK_HEAD, "line down")),
        BACK_VALUE_BEYOND_AUTHORITY,
        "DESK_HEAD",
        "7 days",
        "8 from");
    scene.happens(late(new BackValue(BOSS, Authority.TREASURER, "line down")));
  }

  private DealCommand.CaptureDeal late(ValueDating dating) {
    return scene.capture(ticket(BOOK, MONDAY, dating, lent(MONDAY, AFTER_FESTIVAL.plusDays(1))));
  }

  @ParameterizedTest
  @EnumSource(Authority.class)
  void an_authority_reaches_to_its_last_day(Authority authority) {
    LocalDate today = MONDAY.plusDays(authority.days());
    var dating = new BackValue(BOSS, authority, "line down");
    var deal = ticket(BOOK, MONDAY, dating, lent(MONDAY, AFTER_FESTIVAL));
    var next = today.plusDays(1);
    scene
        .on(next)
        .isRefused(
            scene.capture(deal), BACK_VALUE_BEYOND_AUTHORITY, "not " + (authority.days() + 1));
    if (authority != Authority.CHIEF_FINANCIAL_OFFICER) { // our limits end with the year
      scene.on(today).happens(scene.capture(deal));
    }
  }

  @Test
  void portfolio_counterparty_and_limits_have_their_say() {
    var elsewhere = ticket(AccountingUnit.parse("CN01/0101/BANKING"), MONDAY, new InTime(), LENT);
    scene.isRefused(scene.capture(elsewhere), PortfolioRejection.PORTFOLIO_NOT_FOUND, "BANKING");
    var stranger = new CounterpartyId("cpt_stranger");
    var unknown = new DealTicket(BOOK, stranger, DEALER, MONDAY, new InTime(), LENT);
    scene.isRefused(
        scene.capture(unknown), CounterpartyRejection.COUNTERPARTY_NOT_FOUND, "cpt_stranger");
    var large = terms(DealProduct.PLACEMENT, millions(501), "1.92", MONDAY, AFTER_FESTIVAL);
    scene.isRefused(
        scene.capture(large), LimitRejection.LIMIT_BREACHED, "CNY 500000000.00", "501000000.00");
    scene.happens(scene.capture(LENT));
    scene.isRefused(scene.amend(ticket(large), "more"), LimitRejection.LIMIT_BREACHED, "501000000");
  }

  @Test
  void dealing_verifying_settling_and_allowing_are_for_different_people() {
    scene.happens(scene.capture(LENT));
    scene.isRefused(scene.verify(DEALER), SAME_PERSON, "dealer is verifier and dealer");
    scene.isRefused(scene.giveBack(DEALER, "rate"), SAME_PERSON, "verifier");
    scene.happens(scene.verify(BACK_OFFICE));
    scene.isRefused(scene.settle(1, millions(100), DEALER, MONDAY), SAME_PERSON, "settler");
    scene.happens(scene.settle(1, millions(100)));
    scene.isRefused(scene.reverse(DEALER, "not ours"), SAME_PERSON, "who allows the reversal");
  }

  @Test
  void a_reason_is_given() {
    scene.happens(scene.capture(LENT));
    scene.isRefused(scene.amend(ticket(LENT), " "), REASON_MISSING);
    scene.isRefused(scene.giveBack(BACK_OFFICE, ""), REASON_MISSING);
    scene.isRefused(scene.cancel(""), REASON_MISSING);
    scene.happens(scene.verify(BACK_OFFICE));
    scene.isRefused(scene.fail(1, ""), REASON_MISSING);
    scene.happens(scene.settle(1, millions(100)));
    scene.isRefused(scene.reverse(BOSS, ""), REASON_MISSING);
    scene.isRefused(
        new DealCommand.ReduceDeal(WISH, DEAL, cny("1.00"), TUESDAY, DEALER, "", MONDAY),
        REASON_MISSING);
    scene.isRefused(
        new DealCommand.TerminateDeal(WISH, DEAL, TUESDAY, cny("1.00"), DEALER, "", MONDAY),
        REASON_MISSING);
  }

  @Test
  void a_deal_stays_in_its_entity() {
    scene.happens(scene.capture(LENT));
    var abroad = ticket(AccountingUnit.parse("HK01/0101/MONEY"), MONDAY, new InTime(), LENT);
    scene.isRefused(scene.amend(abroad, "moved"), PORTFOLIO_OF_ANOTHER_ENTITY, "CN01");
  }

  @Test
  void verification_comes_before_payment_and_once() {
    scene.happens(scene.capture(LENT));
    scene.isRefused(scene.settle(1, millions(100)), DEAL_NOT_VERIFIED, "CAPTURED");
    scene.isRefused(scene.reduce(millions(1), TUESDAY), DEAL_NOT_VERIFIED, "CAPTURED");
    scene.happens(scene.verify(BACK_OFFICE));
    scene.isRefused(scene.verify(BACK_OFFICE), DEAL_ALREADY_VERIFIED, "deal_1");
    scene.isRefused(scene.giveBack(BACK_OFFICE, "rate"), DEAL_ALREADY_VERIFIED, "deal_1");
  }

  @Test
  void what_is_paid_is_not_changed_and_what_is_not_is_not_taken_back() {
    scene.verified(LENT);
    scene.isRefused(scene.reduce(millions(1), TUESDAY), DEAL_NOT_STARTED, "deal_1");
    scene.isRefused(scene.terminate(TUESDAY, cny("1.00")), DEAL_NOT_STARTED, "deal_1");
    scene.isRefused(scene.reverse(BOSS, "not ours"), DEAL_NOT_STARTED, "deal_1");
    scene.happens(scene.settle(1, millions(100)));
    scene.isRefused(scene.amend(ticket(LENT), "rate"), DEAL_ALREADY_SETTLED, "1 entries");
    scene.isRefused(scene.cancel("twice"), DEAL_ALREADY_SETTLED, "1 entries");
    scene.on(AFTER_FESTIVAL).happens(scene.settle(2, REPAYMENT));
    LocalDate next = AFTER_FESTIVAL.plusDays(1);
    scene.isRefused(scene.terminate(next, cny("0.00")), DEAL_ALREADY_SETTLED, "nothing");
  }

  @Test
  void a_payment_is_due_and_not_more_than_what_is_open() {
    scene.started(LENT);
    scene.isRefused(scene.settle(1, millions(1)), FLOW_NOT_FOUND, "flow 1", "[2]");
    scene.isRefused(scene.settle(2, millions(1)), FLOW_NOT_DUE, "2024-06-11", "2024-06-03");
    scene.isRefused(scene.fail(2, "late"), FLOW_NOT_DUE, "2024-06-11");
    scene.on(AFTER_FESTIVAL);
    scene.isRefused(scene.settle(2, cny("0.00")), AMOUNT_NOT_POSITIVE, "CNY 0.00");
    scene.isRefused(scene.settle(2, Money.of("USD", "1.00")), CURRENCY_NOT_OF_DEAL, "USD 1.00");
    scene.isRefused(
        scene.settle(2, cny("100042666.68")),
        SETTLED_MORE_THAN_DUE,
        "CNY 100042666.67",
        "CNY 100042666.68");
    scene.isRefused(
        scene.settle(2, REPAYMENT, BACK_OFFICE, FESTIVAL), VALUE_DATE_NOT_SINCE_DUE, "2024-06-10");
    scene.isRefused(
        scene.settle(2, REPAYMENT, BACK_OFFICE, AFTER_FESTIVAL.plusDays(1)),
        VALUE_DATE_NOT_SINCE_DUE,
        "2024-06-12");
  }

  @Test
  void a_reduction_leaves_something_and_lies_between_today_and_the_end() {
    scene.started(LENT).on(TUESDAY);
    scene.isRefused(scene.reduce(millions(1), MONDAY), END_DATE_IMPOSSIBLE, "2024-06-03");
    scene.isRefused(
        scene.reduce(millions(1), AFTER_FESTIVAL), END_DATE_IMPOSSIBLE, "ends on 2024-06-11");
    scene.isRefused(scene.reduce(millions(1), FESTIVAL), SETTLEMENT_ON_HOLIDAY, "2024-06-10");
    scene.isRefused(scene.reduce(cny("0.00"), WEDNESDAY), AMOUNT_NOT_POSITIVE, "CNY 0.00");
    scene.isRefused(
        scene.reduce(Money.of("USD", "1.00"), WEDNESDAY), CURRENCY_NOT_OF_DEAL, "USD 1.00");
    scene.isRefused(scene.reduce(millions(100), WEDNESDAY), PRINCIPAL_EXCEEDED, "CNY 100000000.00");
    scene.happens(scene.reduce(cny("99999999.99"), WEDNESDAY));
  }

  @Test
  void an_early_end_lies_between_today_and_the_end_and_its_interest_is_not_negative() {
    scene.started(LENT).on(TUESDAY);
    scene.isRefused(scene.terminate(MONDAY, cny("1.00")), END_DATE_IMPOSSIBLE, "2024-06-03");
    scene.isRefused(scene.terminate(AFTER_FESTIVAL, cny("1.00")), END_DATE_IMPOSSIBLE);
    scene.isRefused(scene.terminate(FESTIVAL, cny("1.00")), SETTLEMENT_ON_HOLIDAY);
    scene.isRefused(
        scene.terminate(WEDNESDAY, Money.of("USD", "1.00")), CURRENCY_NOT_OF_DEAL, "USD 1.00");
    scene.isRefused(scene.terminate(WEDNESDAY, cny("-0.01")), INTEREST_NEGATIVE, "CNY -0.01");
    scene.happens(scene.terminate(WEDNESDAY, cny("0.00")));
  }

  @Test
  void what_we_pay_back_early_needs_room_on_that_day() {
    scene.started(week(DealProduct.BORROWING));
    Exposure own = scene.live().exposure();
    var other =
        new Exposure(
            own.entity(),
            own.subjects(),
            own.product(),
            1,
            own.credit(),
            millions(120),
            List.of(new Exposure.Payment(WEDNESDAY, millions(120))));
    scene.limits.require(OTHER_DEAL, other, MONDAY);
    scene.limits.count(new DealEvent.DealCancelled(WISH, OTHER_DEAL, DEALER, "", other, MONDAY));
    scene.isRefused(
        scene.reduce(millions(40), WEDNESDAY), LimitRejection.LIMIT_BREACHED, "lim_paid", "120000");
    scene.isRefused(
        scene.terminate(WEDNESDAY, cny("1.00")), LimitRejection.LIMIT_BREACHED, "lim_paid");
    scene.happens(scene.reduce(millions(30), WEDNESDAY));
  }

  @Test
  void a_limit_cut_since_stops_no_payment_and_no_reduction() {
    scene.started(LENT);
    scene.limits.count(
        new LimitChanged(
            WISH,
            new LimitId("lim_bank_CNY"),
            cny("0.00"),
            MONDAY,
            DEALER,
            BOSS,
            "downgrade",
            MONDAY));
    scene.on(TUESDAY).happens(scene.reduce(millions(40), TUESDAY));
    scene.happens(scene.settle(3, millions(40)));
  }
}
