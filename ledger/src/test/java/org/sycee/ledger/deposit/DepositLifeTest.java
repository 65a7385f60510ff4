package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.sycee.ledger.LedgerScene.ASLEEP;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_CLOSED;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.deposit.DepositFacts.*;
import static org.sycee.ledger.deposit.DepositRejection.BALANCE_NOT_ZERO;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_ALREADY_OPEN;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_CLOSED;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_FROZEN;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_NOT_FOUND;
import static org.sycee.ledger.deposit.DepositRejection.HOLDS_OUTSTANDING;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;
import static org.sycee.ledger.deposit.DepositWishes.TERMS;
import static org.sycee.ledger.deposit.DepositWishes.WITH_OVERDRAFT;

import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.DepositEvent.DepositClosed;
import org.sycee.ledger.deposit.DepositEvent.DepositOpened;
import org.sycee.ledger.deposit.DepositTerms.Holder;

/// A deposit is opened empty, lives on open business days only, and is closed when it is empty.
class DepositLifeTest {
  private static final DepositTerms OF_ANOTHER_ENTITY =
      new DepositTerms(new CustomerId("cust_3"), Holder.INDIVIDUAL, ASLEEP, cny("0.00"));

  private final FixtureConfiguration<DepositAggregate> deposit = fixtureOf(DepositAggregate.class);
  private final DepositWishes wish = DepositWishes.TODAY;

  static Stream<DepositCommand> any_wish() {
    return DepositWishes.TODAY.ofEveryKind();
  }

  static Stream<DepositCommand> any_wish_on_a_closed_day() {
    return DepositWishes.TODAY.bookedOn(CLOSED_DAY).ofEveryKind();
  }

  static Stream<DepositCommand> any_wish_on_the_next_day() {
    return DepositWishes.TODAY.bookedOn(NEXT_DAY).ofEveryKind();
  }

  @Nested
  class Opening {
    @Test
    void keeps_what_was_agreed() {
      deposit
          .givenNoPriorActivity()
          .when(wish.open(TERMS))
          .expectEvents(new DepositOpened(WISH, DEPOSIT, TERMS, DAY));
    }

    @Test
    void a_second_time_is_refused() {
      deposit
          .given(opened())
          .when(wish.open(TERMS))
          .expectNoEvents()
          .expectException(refused(DEPOSIT_ALREADY_OPEN));
    }

    @Test
    void after_it_was_closed_is_refused() {
      deposit
          .given(opened(), closed())
          .when(wish.open(TERMS))
          .expectNoEvents()
          .expectException(refused(DEPOSIT_ALREADY_OPEN));
    }

    @Test
    void on_a_closed_day_is_refused() {
      deposit
          .givenNoPriorActivity()
          .when(wish.bookedOn(CLOSED_DAY).open(TERMS))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_CLOSED));
    }

    @Test
    void on_a_day_not_opened_is_refused() {
      deposit
          .givenNoPriorActivity()
          .when(wish.bookedOn(NEXT_DAY).open(TERMS))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_NOT_OPEN));
    }

    @Test
    void in_an_entity_without_an_open_day_is_refused() {
      deposit
          .givenNoPriorActivity()
          .when(wish.open(OF_ANOTHER_ENTITY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_NOT_OPEN));
    }
  }

  @Nested
  class Is_refused {
    @ParameterizedTest
    @MethodSource("org.sycee.ledger.deposit.DepositLifeTest#any_wish")
    void before_the_deposit_was_opened(DepositCommand anyWish) {
      deposit
          .givenNoPriorActivity()
          .when(anyWish)
          .expectNoEvents()
          .expectException(refused(DEPOSIT_NOT_FOUND))
          .expectExceptionMessage("DEPOSIT_NOT_FOUND: dep_1 has never been opened");
    }

    @ParameterizedTest
    @MethodSource("org.sycee.ledger.deposit.DepositLifeTest#any_wish")
    void after_the_deposit_was_closed(DepositCommand anyWish) {
      deposit
          .given(opened(), closed())
          .when(anyWish)
          .expectNoEvents()
          .expectException(refused(DEPOSIT_CLOSED))
          .expectExceptionMessage("DEPOSIT_CLOSED: dep_1 was closed on 2026-01-05");
    }

    @ParameterizedTest
    @MethodSource("org.sycee.ledger.deposit.DepositLifeTest#any_wish_on_a_closed_day")
    void on_a_closed_day(DepositCommand anyWish) {
      deposit
          .given(opened(), deposited("100.00"))
          .when(anyWish)
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_CLOSED));
    }

    @ParameterizedTest
    @MethodSource("org.sycee.ledger.deposit.DepositLifeTest#any_wish_on_the_next_day")
    void on_a_day_not_opened_yet(DepositCommand anyWish) {
      deposit
          .given(opened(), deposited("100.00"))
          .when(anyWish)
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_NOT_OPEN));
    }

    @ParameterizedTest
    @MethodSource("org.sycee.ledger.deposit.DepositLifeTest#any_wish")
    void on_a_day_that_is_open_in_another_entity_only(DepositCommand anyWish) {
      deposit
          .given(opened(OF_ANOTHER_ENTITY), deposited("100.00"))
          .when(anyWish)
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_NOT_OPEN));
    }
  }

  @Nested
  class Closing {
    @Test
    void is_possible_when_it_is_empty() {
      deposit
          .given(opened(), deposited("100.00"), withdrawn("100.00"))
          .when(wish.close())
          .expectEvents(new DepositClosed(WISH, DEPOSIT, DAY));
    }

    @Test
    void is_refused_with_a_cent_on_it() {
      deposit
          .given(opened(), deposited("0.01"))
          .when(wish.close())
          .expectNoEvents()
          .expectException(refused(BALANCE_NOT_ZERO));
    }

    @Test
    void is_refused_while_it_is_overdrawn() {
      deposit
          .given(opened(WITH_OVERDRAFT), withdrawn("0.01"))
          .when(wish.close())
          .expectNoEvents()
          .expectException(refused(BALANCE_NOT_ZERO));
    }

    @Test
    void is_refused_while_it_carries_a_hold() {
      deposit
          .given(opened(WITH_OVERDRAFT), held("hold-1", "1.00"))
          .when(wish.close())
          .expectNoEvents()
          .expectException(refused(HOLDS_OUTSTANDING));
    }

    @Test
    void is_refused_while_it_is_frozen() {
      deposit
          .given(opened(), frozen("order-1"))
          .when(wish.close())
          .expectNoEvents()
          .expectException(refused(DEPOSIT_FROZEN));
    }
  }

  @Nested
  class Corrupt_history_stops_us {
    @Test
    void before_the_opening() {
      assertThatIllegalStateException()
          .isThrownBy(() -> Deposit.unopened().evolve(deposited("1.00")));
    }

    @Test
    void with_a_second_opening() {
      var open = Deposit.unopened().evolve(opened());
      assertThatIllegalStateException().isThrownBy(() -> open.evolve(opened()));
    }

    @Test
    void after_the_closing() {
      var closed = Deposit.unopened().evolve(opened()).evolve(closed());
      assertThatIllegalStateException().isThrownBy(() -> closed.evolve(deposited("1.00")));
    }
  }

  @Nested
  class Does_not_exist {
    @ParameterizedTest
    @ValueSource(strings = {"", "dep_", "1", "vch_1", "dep_a b", "dep_1/2", "DEP_1"})
    void under_an_id_of_another_shape(String id) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new DepositId(id))
          .withMessage(
              "a deposit id is dep_ and 1 to 40 letters, digits, _ or - but this one is '%s'", id);
    }

    @Test
    void under_an_id_of_more_than_forty_letters() {
      assertThat(new DepositId("dep_" + "x".repeat(40)).value()).hasSize(44);
      assertThatIllegalArgumentException().isThrownBy(() -> new DepositId("dep_" + "x".repeat(41)));
    }

    @Test
    void with_a_negative_overdraft_limit() {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new DepositTerms(
                  new CustomerId("cust_1"), Holder.COMPANY, TERMS.unit(), cny("-0.01")))
          .withMessage("the overdraft limit is negative: CNY -0.01");
    }
  }
}
