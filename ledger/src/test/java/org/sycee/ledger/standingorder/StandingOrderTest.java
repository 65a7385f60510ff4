package org.sycee.ledger.standingorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.DAYS;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_ENDING;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_CLOSED;
import static org.sycee.ledger.deposit.DepositRejection.INSUFFICIENT_FUNDS;
import static org.sycee.ledger.standingorder.StandingOrderRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.standingorder.StandingOrder.Ended;
import org.sycee.ledger.standingorder.StandingOrder.Standing;
import org.sycee.ledger.standingorder.StandingOrderCommand.*;
import org.sycee.ledger.standingorder.StandingOrderEvent.*;

/// Li pays 1,000 yuan of rent on the day of the scene and every month from then on. A refused
/// transfer is tried on two more days, and after two months given up the order ends.
class StandingOrderTest {
  private static final StandingOrderId ORDER = new StandingOrderId("sto_rent");
  private static final DepositId LI = new DepositId("dep_li");
  private static final DepositId LANDLORD = new DepositId("dep_landlord");
  private static final LocalDate FOREVER = StandingOrderTerms.UNTIL_CANCELLED;
  private static final LocalDate FEBRUARY = DAY.plusMonths(1);
  private static final StandingOrderTerms RENT = rent("1000.00", DAY, FOREVER);
  private static final TransferTrial ACCEPTED = Optional::empty;

  private StandingOrder order = StandingOrder.unplaced().evolve(placed(RENT));

  @Nested
  class Is_placed {
    @Test
    void with_a_first_day_that_may_be_today() {
      assertThat(StandingOrder.unplaced().decide(place(RENT), DAYS, ACCEPTED))
          .isEqualTo(placed(RENT));
    }

    @Test
    void but_not_with_impossible_terms() {
      isRefused(place(rent("0.00", DAY, FOREVER)), AMOUNT_NOT_POSITIVE);
      isRefused(place(rent("1.00", CLOSED_DAY, FOREVER)), STANDING_ORDER_DATES_IMPOSSIBLE);
      isRefused(place(rent("1.00", NEXT_DAY, DAY)), STANDING_ORDER_DATES_IMPOSSIBLE);
      isRefused(place(terms(LI, Rhythm.DAILY, 0, 0)), TRANSFER_TO_ITSELF);
    }

    @Test
    void only_with_retries_that_end_before_the_next_day() {
      assertThat(terms(LANDLORD, Rhythm.WEEKLY, 5, 0).retries()).isEqualTo(5);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> terms(LANDLORD, Rhythm.WEEKLY, 6, 0))
          .withMessage("a WEEKLY order is tried again 0 to 5 times, not 6");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> terms(LANDLORD, Rhythm.DAILY, 1, 0))
          .withMessage("a DAILY order is tried again 0 to 0 times, not 1");
      assertThatIllegalArgumentException().isThrownBy(() -> terms(LANDLORD, Rhythm.WEEKLY, -1, 0));
      assertThatIllegalArgumentException().isThrownBy(() -> terms(LANDLORD, Rhythm.WEEKLY, 0, -1));
    }

    @Test
    void only_once_and_only_on_the_open_day() {
      assertThat(refusalOf(() -> order.decide(place(RENT), DAYS, ACCEPTED)))
          .isEqualTo(STANDING_ORDER_ALREADY_PLACED);
      assertThat(refusalOf(() -> new Ended().decide(place(RENT), DAYS, ACCEPTED)))
          .isEqualTo(STANDING_ORDER_ALREADY_PLACED);
      isRefused(new PlaceStandingOrder(WISH, ORDER, RENT, NEXT_DAY), BUSINESS_DAY_NOT_OPEN);
    }

    private void isRefused(StandingOrderCommand command, Rejection reason) {
      assertThat(refusalOf(() -> StandingOrder.unplaced().decide(command, DAYS, ACCEPTED)))
          .isEqualTo(reason);
    }
  }

  @Nested
  class Is_carried_out {
    @Test
    void at_the_end_of_its_next_day() {
      assertThat(atEndOf(DAY, DAY, ACCEPTED))
          .isEqualTo(new StandingOrderExecuted(WISH, ORDER, DAY, FEBRUARY, DAY));
      assertThat(order).isEqualTo(new Standing(RENT, 1, FEBRUARY, 0, 0));
    }

    @Test
    void at_the_end_of_a_later_day_if_its_own_was_never_opened() {
      assertThat(atEndOf(NEXT_DAY, DAY, ACCEPTED))
          .isEqualTo(new StandingOrderExecuted(WISH, ORDER, DAY, FEBRUARY, NEXT_DAY));
    }

    @Test
    void on_no_other_day_and_not_before_it_has_come() {
      for (LocalDate other : new LocalDate[] {CLOSED_DAY, NEXT_DAY, FEBRUARY}) {
        assertThat(refusalOf(() -> atEndOf(DAY, other, ACCEPTED)))
            .isEqualTo(STANDING_ORDER_NOT_DUE);
      }
      assertThat(refusalOf(() -> atEndOf(CLOSED_DAY, DAY, ACCEPTED)))
          .isEqualTo(STANDING_ORDER_NOT_DUE);
    }

    @Test
    void between_its_own_deposits_only() {
      var other = new ExecuteStandingOrder(WISH, ORDER, LANDLORD, LI, DAY, DAY);
      assertThat(refusalOf(() -> order.decide(other, endOf(DAY), ACCEPTED)))
          .isEqualTo(STANDING_ORDER_OF_OTHER_DEPOSITS);
    }

    @Test
    void only_when_the_end_of_the_day_has_begun() {
      assertThat(refusalOf(() -> order.decide(execute(DAY, DAY), DAYS, ACCEPTED)))
          .isEqualTo(BUSINESS_DAY_NOT_ENDING);
    }

    @Test
    void for_the_last_time_on_the_last_day_it_may() {
      order = StandingOrder.unplaced().evolve(placed(rent("1.00", DAY, FEBRUARY.minusDays(1))));
      atEndOf(DAY, DAY, ACCEPTED);
      assertThat(order).isEqualTo(new Ended());
    }
  }

  @Nested
  class Is_refused_by_its_deposits {
    @Test
    void and_tried_again_on_as_many_days_as_agreed_then_its_day_is_given_up() {
      assertThat(poorAtEndOf(DAY, DAY)).isEqualTo(failed(DAY, DAY, Consequence.TRIED_AGAIN, DAY));
      assertThat(poorAtEndOf(DAY.plusDays(1), DAY).consequence())
          .isEqualTo(Consequence.TRIED_AGAIN);
      assertThat(poorAtEndOf(DAY.plusDays(2), DAY))
          .isEqualTo(failed(DAY, DAY.plusDays(2), Consequence.GIVEN_UP, FEBRUARY));
      assertThat(order).isEqualTo(new Standing(RENT, 1, FEBRUARY, 0, 1));
    }

    @Test
    void but_not_tried_twice_on_one_day() {
      poorAtEndOf(DAY, DAY);
      assertThat(refusalOf(() -> atEndOf(DAY, DAY, ACCEPTED))).isEqualTo(STANDING_ORDER_NOT_DUE);
    }

    @Test
    void and_ends_after_as_many_days_given_up_in_a_row_as_agreed() {
      giveUp(DAY);
      atEndOf(FEBRUARY, FEBRUARY, ACCEPTED);
      giveUp(DAY.plusMonths(2));
      assertThat(giveUp(DAY.plusMonths(3)).consequence()).isEqualTo(Consequence.ENDED);
      assertThat(order).isEqualTo(new Ended());
    }

    @Test
    void and_goes_on_for_ever_if_that_was_agreed() {
      order = StandingOrder.unplaced().evolve(placed(terms(LANDLORD, Rhythm.DAILY, 0, 0)));
      for (LocalDate day = DAY; day.isBefore(DAY.plusDays(400)); day = day.plusDays(1)) {
        assertThat(poorAtEndOf(day, day).consequence()).isEqualTo(Consequence.GIVEN_UP);
      }
    }

    @Test
    void and_ends_at_once_when_one_of_them_is_closed() {
      TransferTrial closed = () -> Optional.of(DEPOSIT_CLOSED.because("closed"));
      assertThat(((StandingOrderFailed) atEndOf(DAY, DAY, closed)).consequence())
          .isEqualTo(Consequence.ENDED);
      assertThat(order).isEqualTo(new Ended());
    }

    private StandingOrderFailed giveUp(LocalDate day) {
      poorAtEndOf(day, day);
      poorAtEndOf(day.plusDays(1), day);
      return poorAtEndOf(day.plusDays(2), day);
    }

    private StandingOrderFailed poorAtEndOf(LocalDate day, LocalDate due) {
      TransferTrial poor = () -> Optional.of(INSUFFICIENT_FUNDS.because("available 1.00"));
      return (StandingOrderFailed) atEndOf(day, due, poor);
    }

    private StandingOrderFailed failed(
        LocalDate due, LocalDate booked, Consequence consequence, LocalDate next) {
      return new StandingOrderFailed(
          WISH, ORDER, due, "INSUFFICIENT_FUNDS", "available 1.00", consequence, next, booked);
    }
  }

  @Test
  void is_cancelled_and_then_nothing_is_possible() {
    var cancel = new CancelStandingOrder(WISH, ORDER, DAY, "moved");
    var cancelled = new StandingOrderCancelled(WISH, ORDER, DAY, "moved");
    assertThat(order.decide(cancel, DAYS, ACCEPTED)).isEqualTo(cancelled);
    StandingOrder ended = order.evolve(cancelled);
    assertThat(refusalOf(() -> ended.decide(cancel, DAYS, ACCEPTED)))
        .isEqualTo(STANDING_ORDER_ENDED);
    assertThat(refusalOf(() -> ended.decide(execute(DAY, DAY), endOf(DAY), ACCEPTED)))
        .isEqualTo(STANDING_ORDER_ENDED);
  }

  @Test
  void is_unknown_before_it_is_placed() {
    assertThat(
            refusalOf(
                () -> StandingOrder.unplaced().decide(execute(DAY, DAY), endOf(DAY), ACCEPTED)))
        .isEqualTo(STANDING_ORDER_NOT_FOUND);
  }

  @Test
  void an_order_of_the_31st_comes_on_the_last_day_of_shorter_months() {
    LocalDate first = LocalDate.of(2026, 1, 31);
    assertThat(IntStream.range(0, 4).mapToObj(number -> Rhythm.MONTHLY.day(first, number)))
        .containsExactly(
            first, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30));
    assertThat(Rhythm.QUARTERLY.day(first, 1)).isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(Rhythm.WEEKLY.day(first, 2)).isEqualTo(LocalDate.of(2026, 2, 14));
    assertThat(Rhythm.YEARLY.day(LocalDate.of(2024, 2, 29), 1))
        .isEqualTo(LocalDate.of(2025, 2, 28));
  }

  /// What the end of a business day leads to; the order is what it is after it.
  private StandingOrderEvent atEndOf(LocalDate day, LocalDate due, TransferTrial trial) {
    StandingOrderEvent fact = order.decide(execute(due, day), endOf(day), trial);
    order = order.evolve(fact);
    return fact;
  }

  private static BusinessDays endOf(LocalDate day) {
    return _ -> new BusinessDay(Optional.of(day), true, Optional.empty());
  }

  private static StandingOrderTerms rent(String amount, LocalDate first, LocalDate last) {
    return new StandingOrderTerms(
        "CN01", LI, LANDLORD, cny(amount), first, Rhythm.MONTHLY, last, 2, 2, "rent");
  }

  private static StandingOrderTerms terms(DepositId to, Rhythm rhythm, int retries, int ends) {
    return new StandingOrderTerms(
        "CN01", LI, to, cny("1.00"), DAY, rhythm, FOREVER, retries, ends, "");
  }

  private static PlaceStandingOrder place(StandingOrderTerms terms) {
    return new PlaceStandingOrder(WISH, ORDER, terms, DAY);
  }

  private static StandingOrderPlaced placed(StandingOrderTerms terms) {
    return new StandingOrderPlaced(WISH, ORDER, terms, DAY);
  }

  private static ExecuteStandingOrder execute(LocalDate due, LocalDate day) {
    return new ExecuteStandingOrder(WISH, ORDER, LI, LANDLORD, due, day);
  }
}
