package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.LedgerScene.usd;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_CLOSED;
import static org.sycee.ledger.deposit.DepositFacts.*;
import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.deposit.DepositWishes.TERMS;
import static org.sycee.ledger.deposit.DepositWishes.TODAY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sycee.ledger.Rejection;

/// A wish that breaks two rules is refused with the one that is checked first, and the enum of the
/// refusals lists them in that order.
class DepositRefusalOrderTest {

  static Stream<Arguments> two_broken_rules() {
    return Stream.concat(of_wishes_about_money(), of_reversals_and_closings());
  }

  private static Stream<Arguments> of_wishes_about_money() {
    var closedDay = TODAY.bookedOn(CLOSED_DAY);
    var tomorrow = TODAY.withValueOn(NEXT_DAY);
    return Stream.of(
        broken(DEPOSIT_ALREADY_OPEN, BUSINESS_DAY_CLOSED, closedDay.open(TERMS), opened()),
        broken(DEPOSIT_NOT_FOUND, BUSINESS_DAY_CLOSED, closedDay.withdraw("1.00")),
        broken(DEPOSIT_CLOSED, BUSINESS_DAY_CLOSED, closedDay.withdraw("1.00"), opened(), closed()),
        broken(BUSINESS_DAY_CLOSED, AMOUNT_NOT_POSITIVE, closedDay.withdraw("0.00"), opened()),
        broken(BUSINESS_DAY_CLOSED, HOLD_NOT_FOUND, closedDay.releaseHold("hold-1"), opened()),
        broken(
            AMOUNT_NOT_POSITIVE,
            CURRENCY_NOT_OF_DEPOSIT,
            TODAY.withdraw(usd("0.00"), Channel.CASH),
            opened()),
        broken(
            CURRENCY_NOT_OF_DEPOSIT,
            VALUE_DATE_AFTER_BOOKING_DATE,
            tomorrow.withdraw(usd("1.00"), Channel.CASH),
            opened()),
        broken(
            VALUE_DATE_AFTER_BOOKING_DATE,
            DEPOSIT_FROZEN,
            tomorrow.withdraw("1.00"),
            opened(),
            frozen("order-1")),
        broken(
            DEPOSIT_FROZEN,
            INSUFFICIENT_FUNDS,
            TODAY.withdraw("1.00"),
            opened(),
            frozen("order-1")),
        broken(
            CURRENCY_NOT_OF_DEPOSIT,
            HOLD_ALREADY_PLACED,
            TODAY.placeHold("hold-1", usd("1.00")),
            opened(),
            held("hold-1", "1.00")),
        broken(
            HOLD_ALREADY_PLACED,
            INSUFFICIENT_FUNDS,
            TODAY.placeHold("hold-1", cny("1.00")),
            opened(),
            deposited("1.00"),
            held("hold-1", "1.00")));
  }

  private static Stream<Arguments> of_reversals_and_closings() {
    return Stream.of(
        broken(
            TRANSACTION_ALREADY_REVERSED,
            TRANSFER_IS_REVERSED_AS_A_WHOLE,
            TODAY.reverse("sent"),
            opened(),
            deposited("1.00"),
            sent("1.00"),
            reversed(sent("1.00"))),
        broken(
            TRANSFER_IS_REVERSED_AS_A_WHOLE,
            DEPOSIT_FROZEN,
            TODAY.reverse("received"),
            opened(),
            received("1.00"),
            frozen("order-1")),
        broken(
            DEPOSIT_FROZEN,
            INSUFFICIENT_FUNDS,
            TODAY.reverse("deposited"),
            opened(),
            deposited("1.00"),
            withdrawn("1.00"),
            frozen("order-1")),
        broken(
            DEPOSIT_FROZEN,
            HOLDS_OUTSTANDING,
            TODAY.close(),
            opened(),
            deposited("1.00"),
            held("hold-1", "1.00"),
            frozen("order-1")),
        broken(
            HOLDS_OUTSTANDING,
            BALANCE_NOT_ZERO,
            TODAY.close(),
            opened(),
            deposited("1.00"),
            held("hold-1", "1.00")));
  }

  private static Arguments broken(
      Rejection first, Rejection second, DepositCommand wish, DepositEvent... facts) {
    return arguments(first, second, List.of(facts), wish);
  }

  @ParameterizedTest(name = "{0} before {1}")
  @MethodSource("two_broken_rules")
  void the_first_broken_rule_is_told(
      Rejection first, Rejection second, List<DepositEvent> facts, DepositCommand wish) {
    fixtureOf(DepositAggregate.class)
        .given(facts)
        .when(wish)
        .expectNoEvents()
        .expectException(refused(first));
    if (first instanceof DepositRejection earlier && second instanceof DepositRejection later) {
      assertThat(earlier).isLessThan(later);
    }
  }
}
