package org.sycee.ledger.deposit;

import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.LedgerScene.usd;
import static org.sycee.ledger.deposit.DepositFacts.*;
import static org.sycee.ledger.deposit.DepositRejection.AMOUNT_NOT_POSITIVE;
import static org.sycee.ledger.deposit.DepositRejection.CURRENCY_NOT_OF_DEPOSIT;
import static org.sycee.ledger.deposit.DepositRejection.HOLD_ALREADY_PLACED;
import static org.sycee.ledger.deposit.DepositRejection.HOLD_NOT_FOUND;
import static org.sycee.ledger.deposit.DepositRejection.INSUFFICIENT_FUNDS;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;
import static org.sycee.ledger.deposit.DepositWishes.WHY;
import static org.sycee.ledger.deposit.DepositWishes.WITH_OVERDRAFT;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.ledger.deposit.DepositEvent.HoldPlaced;
import org.sycee.ledger.deposit.DepositEvent.HoldReleased;

/// A hold sets an amount aside: available = balance + overdraft limit - holds.
class DepositHoldsTest {
  private final FixtureConfiguration<DepositAggregate> deposit = fixtureOf(DepositAggregate.class);
  private final DepositWishes wish = DepositWishes.TODAY;

  @Nested
  class Placing {
    @Test
    void sets_an_amount_aside_and_moves_no_money() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.placeHold("hold-1", "30.00"))
          .expectEvents(new HoldPlaced(WISH, DEPOSIT, "hold-1", cny("30.00"), DAY, WHY));
    }

    @Test
    void all_that_is_available_is_possible() {
      // 100.00 + 50.00 - 30.00 = 120.00
      deposit
          .given(opened(WITH_OVERDRAFT), deposited("100.00"), held("hold-1", "30.00"))
          .when(wish.placeHold("hold-2", "120.00"))
          .expectEvents(new HoldPlaced(WISH, DEPOSIT, "hold-2", cny("120.00"), DAY, WHY));
    }

    @Test
    void a_cent_more_than_is_available_is_refused() {
      deposit
          .given(opened(WITH_OVERDRAFT), deposited("100.00"), held("hold-1", "30.00"))
          .when(wish.placeHold("hold-2", "120.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }

    @Test
    void a_hold_that_is_placed_already_is_refused() {
      deposit
          .given(opened(), deposited("100.00"), held("hold-1", "30.00"))
          .when(wish.placeHold("hold-1", "10.00"))
          .expectNoEvents()
          .expectException(refused(HOLD_ALREADY_PLACED));
    }

    @Test
    void a_hold_again_after_it_was_released_is_possible() {
      deposit
          .given(opened(), deposited("100.00"), held("hold-1", "30.00"), released("hold-1"))
          .when(wish.placeHold("hold-1", "100.00"))
          .expectEvents(new HoldPlaced(WISH, DEPOSIT, "hold-1", cny("100.00"), DAY, WHY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void is_refused_unless_its_amount_is_positive(String amount) {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.placeHold("hold-1", amount))
          .expectNoEvents()
          .expectException(refused(AMOUNT_NOT_POSITIVE));
    }

    @Test
    void is_refused_in_another_currency() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.placeHold("hold-1", usd("1.00")))
          .expectNoEvents()
          .expectException(refused(CURRENCY_NOT_OF_DEPOSIT));
    }

    @Test
    void is_possible_on_a_frozen_deposit_since_nothing_leaves() {
      deposit
          .given(opened(), deposited("100.00"), frozen("order-1"))
          .when(wish.placeHold("hold-1", "30.00"))
          .expectEvents(new HoldPlaced(WISH, DEPOSIT, "hold-1", cny("30.00"), DAY, WHY));
    }
  }

  @Nested
  class What_is_held {
    @Test
    void cannot_be_withdrawn() {
      deposit
          .given(opened(), deposited("100.00"), held("hold-1", "30.00"), held("hold-2", "10.00"))
          .when(wish.withdraw("60.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }

    @Test
    void leaves_the_rest_to_the_customer() {
      deposit
          .given(opened(), deposited("100.00"), held("hold-1", "30.00"), held("hold-2", "10.00"))
          .when(wish.withdraw("60.00"))
          .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_taken_from_the_overdraft_too() {
      // 0.00 + 50.00 - 30.00 = 20.00
      deposit
          .given(opened(WITH_OVERDRAFT), held("hold-1", "30.00"))
          .when(wish.withdraw("20.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }
  }

  @Nested
  class Releasing {
    @Test
    void takes_the_hold_away() {
      deposit
          .given(opened(), deposited("100.00"), held("hold-1", "30.00"))
          .when(wish.releaseHold("hold-1"))
          .expectEvents(new HoldReleased(WISH, DEPOSIT, "hold-1", DAY));
    }

    @Test
    void makes_its_amount_available_and_leaves_the_other_holds() {
      deposit
          .given(
              opened(),
              deposited("100.00"),
              held("hold-1", "30.00"),
              held("hold-2", "10.00"),
              released("hold-1"))
          .when(wish.withdraw("90.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }

    @Test
    void is_refused_if_there_is_no_such_hold() {
      deposit
          .given(opened(), deposited("100.00"), held("hold-1", "30.00"))
          .when(wish.releaseHold("hold-2"))
          .expectNoEvents()
          .expectException(refused(HOLD_NOT_FOUND));
    }

    @Test
    void a_second_time_is_refused() {
      deposit
          .given(opened(), deposited("100.00"), held("hold-1", "30.00"), released("hold-1"))
          .when(wish.releaseHold("hold-1"))
          .expectNoEvents()
          .expectException(refused(HOLD_NOT_FOUND));
    }
  }
}
