package org.sycee.ledger.standingorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.DAYS;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.standingorder.StandingOrderRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.standingorder.StandingOrder.Ended;
import org.sycee.ledger.standingorder.StandingOrder.Standing;
import org.sycee.ledger.standingorder.StandingOrderCommand.*;
import org.sycee.ledger.standingorder.StandingOrderEvent.*;

/// Li pays 1,000 yuan of rent on the day of the scene and every month from then on.
class StandingOrderTest {
  private static final StandingOrderId ORDER = new StandingOrderId("sto_rent");
  private static final DepositId LI = new DepositId("dep_li");
  private static final DepositId LANDLORD = new DepositId("dep_landlord");
  private static final StandingOrderTerms RENT = rent("1000.00", DAY, Optional.empty());

  private final StandingOrder placed = StandingOrder.unplaced().evolve(placed(RENT));

  @Nested
  class Is_placed {
    @Test
    void with_a_first_day_that_may_be_today() {
      assertThat(StandingOrder.unplaced().decide(place(RENT), DAYS)).isEqualTo(placed(RENT));
    }

    @Test
    void but_not_with_impossible_terms() {
      isRefused(place(rent("0.00", DAY, Optional.empty())), AMOUNT_NOT_POSITIVE);
      isRefused(place(rent("1.00", CLOSED_DAY, Optional.empty())), STANDING_ORDER_DATES_IMPOSSIBLE);
      isRefused(place(rent("1.00", NEXT_DAY, Optional.of(DAY))), STANDING_ORDER_DATES_IMPOSSIBLE);
      var toItself =
          new StandingOrderTerms(
              "CN01", LI, LI, cny("1.00"), DAY, Rhythm.DAILY, Optional.empty(), "");
      isRefused(place(toItself), TRANSFER_TO_ITSELF);
    }

    @Test
    void only_once_and_only_on_the_open_day() {
      assertThat(refusalOf(() -> placed.decide(place(RENT), DAYS)))
          .isEqualTo(STANDING_ORDER_ALREADY_PLACED);
      assertThat(refusalOf(() -> new Ended().decide(place(RENT), DAYS)))
          .isEqualTo(STANDING_ORDER_ALREADY_PLACED);
      isRefused(new PlaceStandingOrder(WISH, ORDER, RENT, NEXT_DAY), BUSINESS_DAY_NOT_OPEN);
    }

    private void isRefused(StandingOrderCommand command, Rejection reason) {
      assertThat(refusalOf(() -> StandingOrder.unplaced().decide(command, DAYS))).isEqualTo(reason);
    }
  }

  @Nested
  class Is_carried_out {
    @Test
    void on_its_next_day_and_on_no_other() {
      assertThat(placed.decide(execute(DAY), DAYS))
          .isEqualTo(new StandingOrderExecuted(WISH, ORDER, DAY, DAY));
      for (LocalDate other : new LocalDate[] {CLOSED_DAY, NEXT_DAY, DAY.plusMonths(1)}) {
        assertThat(refusalOf(() -> placed.decide(execute(other), DAYS)))
            .isEqualTo(STANDING_ORDER_NOT_DUE);
      }
    }

    @Test
    void not_before_that_day_has_come() {
      StandingOrder later = StandingOrder.unplaced().evolve(placed(rent("1.00", NEXT_DAY, none())));
      assertThat(refusalOf(() -> later.decide(execute(NEXT_DAY), DAYS)))
          .isEqualTo(STANDING_ORDER_NOT_DUE);
    }

    @Test
    void and_goes_on_with_the_day_after_it_whether_the_transfer_was_refused_or_not() {
      var next = new Standing(RENT, 1);
      assertThat(placed.evolve(new StandingOrderExecuted(WISH, ORDER, DAY, DAY))).isEqualTo(next);
      assertThat(
              placed.evolve(
                  new StandingOrderFailed(WISH, ORDER, DAY, DAY, "INSUFFICIENT_FUNDS", "…")))
          .isEqualTo(next);
      assertThat(next.next()).contains(DAY.plusMonths(1));
    }

    @Test
    void for_the_last_time_on_the_last_day_it_may() {
      StandingOrder once =
          StandingOrder.unplaced()
              .evolve(placed(rent("1.00", DAY, Optional.of(DAY.plusMonths(1).minusDays(1)))));
      assertThat(once.evolve(new StandingOrderExecuted(WISH, ORDER, DAY, DAY)))
          .isEqualTo(new Ended());
    }
  }

  @Test
  void is_cancelled_and_then_nothing_is_possible() {
    var cancel = new CancelStandingOrder(WISH, ORDER, DAY, "moved");
    var cancelled = new StandingOrderCancelled(WISH, ORDER, DAY, "moved");
    assertThat(placed.decide(cancel, DAYS)).isEqualTo(cancelled);
    StandingOrder ended = placed.evolve(cancelled);
    assertThat(refusalOf(() -> ended.decide(cancel, DAYS))).isEqualTo(STANDING_ORDER_ENDED);
    assertThat(refusalOf(() -> ended.decide(execute(DAY), DAYS))).isEqualTo(STANDING_ORDER_ENDED);
  }

  @Test
  void is_unknown_before_it_is_placed() {
    assertThat(refusalOf(() -> StandingOrder.unplaced().decide(execute(DAY), DAYS)))
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

  private static Optional<LocalDate> none() {
    return Optional.empty();
  }

  private static StandingOrderTerms rent(String amount, LocalDate first, Optional<LocalDate> last) {
    return new StandingOrderTerms(
        "CN01", LI, LANDLORD, cny(amount), first, Rhythm.MONTHLY, last, "rent");
  }

  private static PlaceStandingOrder place(StandingOrderTerms terms) {
    return new PlaceStandingOrder(WISH, ORDER, terms, DAY);
  }

  private static StandingOrderPlaced placed(StandingOrderTerms terms) {
    return new StandingOrderPlaced(WISH, ORDER, terms, DAY);
  }

  private static ExecuteStandingOrder execute(LocalDate due) {
    return new ExecuteStandingOrder(WISH, ORDER, due, DAY);
  }
}
