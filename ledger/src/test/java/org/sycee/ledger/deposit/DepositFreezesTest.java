package org.sycee.ledger.deposit;

import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.deposit.DepositFacts.*;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_FROZEN;
import static org.sycee.ledger.deposit.DepositRejection.FREEZE_ALREADY_ORDERED;
import static org.sycee.ledger.deposit.DepositRejection.FREEZE_NOT_FOUND;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;
import static org.sycee.ledger.journal.AccountCodes.CASH_ON_HAND;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_ON_DEMAND_DEPOSITS;

import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sycee.ledger.deposit.DepositEvent.DepositFrozen;
import org.sycee.ledger.deposit.DepositEvent.DepositUnfrozen;

/// An authority's order that nothing leaves a deposit. Several orders may stand at once; each is
/// lifted under its own number.
class DepositFreezesTest {
  private final FixtureConfiguration<DepositAggregate> deposit = fixtureOf(DepositAggregate.class);
  private final DepositWishes wish = DepositWishes.TODAY;

  @Nested
  class Freezing {
    @Test
    void keeps_the_authority_and_the_number_of_its_order() {
      deposit
          .given(opened())
          .when(wish.freeze("order-1"))
          .expectEvents(new DepositFrozen(WISH, DEPOSIT, "court", "order-1", DAY));
    }

    @Test
    void under_a_second_order_is_possible() {
      deposit
          .given(opened(), frozen("order-1"))
          .when(wish.freeze("order-2"))
          .expectEvents(new DepositFrozen(WISH, DEPOSIT, "court", "order-2", DAY));
    }

    @Test
    void twice_under_one_order_is_refused() {
      deposit
          .given(opened(), frozen("order-1"))
          .when(wish.freeze("order-1"))
          .expectNoEvents()
          .expectException(refused(FREEZE_ALREADY_ORDERED));
    }
  }

  @Nested
  class While_it_is_frozen {
    static Stream<DepositCommand> payments() {
      return DepositWishes.TODAY.ofEveryPayment(cny("1.00"));
    }

    @ParameterizedTest
    @MethodSource("payments")
    void nothing_leaves(DepositCommand payment) {
      deposit
          .given(opened(), deposited("100.00"), frozen("order-1"))
          .when(payment)
          .expectNoEvents()
          .expectException(refused(DEPOSIT_FROZEN))
          .expectExceptionMessage("DEPOSIT_FROZEN: dep_1 is frozen by order [order-1]");
    }

    @Test
    void funds_may_still_come_in() {
      deposit
          .given(opened(), frozen("order-1"))
          .when(wish.deposit("1.00"))
          .expectEvents(deposited(Channel.CASH, "1.00", credited(CASH_ON_HAND, "1.00")));
    }

    @Test
    void interest_may_still_be_credited() {
      deposit
          .given(opened(), frozen("order-1"))
          .when(wish.creditInterest("1.00"))
          .expectEvents(interestCredited("1.00", credited(INTEREST_ON_DEMAND_DEPOSITS, "1.00")));
    }
  }

  @Nested
  class Unfreezing {
    @Test
    void lifts_the_order() {
      deposit
          .given(opened(), frozen("order-1"))
          .when(wish.unfreeze("order-1"))
          .expectEvents(new DepositUnfrozen(WISH, DEPOSIT, "order-1", DAY));
    }

    @Test
    void lets_funds_leave_again() {
      deposit
          .given(opened(), deposited("100.00"), frozen("order-1"), unfrozen("order-1"))
          .when(wish.withdraw("100.00"))
          .expectEvents(withdrawn("100.00", charged(CASH_ON_HAND, "100.00")));
    }

    @Test
    void leaves_the_other_orders_in_force() {
      deposit
          .given(
              opened(),
              deposited("100.00"),
              frozen("order-1"),
              frozen("order-2"),
              unfrozen("order-1"))
          .when(wish.withdraw("1.00"))
          .expectNoEvents()
          .expectException(refused(DEPOSIT_FROZEN));
    }

    @Test
    void is_refused_if_there_is_no_such_order() {
      deposit
          .given(opened(), frozen("order-1"))
          .when(wish.unfreeze("order-2"))
          .expectNoEvents()
          .expectException(refused(FREEZE_NOT_FOUND));
    }

    @Test
    void a_second_time_is_refused() {
      deposit
          .given(opened(), frozen("order-1"), unfrozen("order-1"))
          .when(wish.unfreeze("order-1"))
          .expectNoEvents()
          .expectException(refused(FREEZE_NOT_FOUND));
    }
  }
}
