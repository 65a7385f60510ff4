package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositFacts.*;
import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.deposit.DepositWishes.*;
import static org.sycee.ledger.journal.AccountCodes.CASH_ON_HAND;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.ledger.deposit.DepositRestrictionEvent.*;
import org.sycee.money.Money;

/// What authorities keep in a deposit, and what they are told.
class DepositRestrictionsTest {
  private final FixtureConfiguration<DepositAggregate> deposit = fixtureOf(DepositAggregate.class);
  private final DepositWishes wish = DepositWishes.TODAY;

  private static AmountFrozen amountFrozen(String document, String amount) {
    return new AmountFrozen(WISH, DEPOSIT, "court", document, cny(amount), DAY);
  }

  @Nested
  class A_frozen_amount {
    @Test
    void is_ordered_once_under_a_document() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.freezeAmount("order-1", "30.00"))
          .expectEvents(amountFrozen("order-1", "30.00"));
      isRefused(
          wish.freezeAmount("order-1", "30.00"),
          FREEZE_ALREADY_ORDERED,
          amountFrozen("order-1", "1.00"));
      isRefused(wish.freezeAmount("order-1", "30.00"), FREEZE_ALREADY_ORDERED, frozen("order-1"));
      isRefused(wish.freeze("order-1"), FREEZE_ALREADY_ORDERED, amountFrozen("order-1", "1.00"));
      isRefused(wish.freezeAmount("order-1", "0.00"), AMOUNT_NOT_POSITIVE);
    }

    @Test
    void stays_and_the_rest_may_leave() {
      var thirty = amountFrozen("order-1", "30.00");
      deposit
          .given(opened(), deposited("100.00"), thirty)
          .when(wish.withdraw("70.00"))
          .expectEvents(withdrawn("70.00", charged(CASH_ON_HAND, "70.00")));
      isRefused(wish.withdraw("70.01"), INSUFFICIENT_FUNDS, deposited("100.00"), thirty);
    }

    @Test
    void stands_beside_other_orders_and_holds() {
      // 100 - 30 - 20 frozen - 10 held = 40
      DepositEvent[] past = {
        deposited("100.00"),
        amountFrozen("order-1", "30.00"),
        amountFrozen("order-2", "20.00"),
        held("hold-1", "10.00")
      };
      isRefused(wish.withdraw("40.01"), INSUFFICIENT_FUNDS, past);
      assertThat(after(past).available()).isEqualTo(cny("40.00"));
    }

    @Test
    void keeps_in_what_comes_later_if_there_is_less() {
      ActiveDeposit short30 = after(deposited("10.00"), amountFrozen("order-1", "30.00"));
      assertThat(short30.available()).isEqualTo(cny("0.00"));
      assertThat(
              after(deposited("10.00"), amountFrozen("order-1", "30.00"), deposited("25.00"))
                  .available())
          .isEqualTo(cny("5.00"));
    }

    @Test
    void is_not_got_round_by_an_overdraft() {
      deposit
          .given(opened(WITH_OVERDRAFT), deposited("100.00"), amountFrozen("order-1", "30.00"))
          .when(wish.withdraw("70.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }

    @Test
    void is_taken_by_the_authority_and_lifted_by_its_document() {
      var all = amountFrozen("order-1", "100.00");
      deposit
          .given(opened(), deposited("100.00"), all)
          .when(wish.deduct("100.00"))
          .expectSuccessfulHandlerExecution();
      deposit
          .given(opened(), deposited("100.00"), all)
          .when(wish.unfreeze("order-1"))
          .expectEvents(new DepositEvent.DepositUnfrozen(WISH, DEPOSIT, "order-1", DAY));
      assertThat(after(deposited("100.00"), all, unfrozen("order-1")).available())
          .isEqualTo(cny("100.00"));
    }

    @Test
    void keeps_the_deposit_open() {
      isRefused(wish.close(), DEPOSIT_FROZEN, amountFrozen("order-1", "30.00"));
    }

    @Test
    void is_refused_beyond_what_can_be_counted() {
      var most =
          new AmountFrozen(
              WISH, DEPOSIT, "court", "order-1", new Money(TERMS.currency(), Long.MAX_VALUE), DAY);
      isRefused(wish.freezeAmount("order-2", "0.01"), BALANCE_OUT_OF_RANGE, most);
      assertThat(after(deposited("100.00"), most).available()).isEqualTo(cny("0.00"));
    }
  }

  @Nested
  class An_inquiry {
    @Test
    void is_recorded_with_the_balance_that_was_told() {
      deposit
          .given(opened(), deposited("100.00"), frozen("order-1"))
          .when(wish.inquire("order-7"))
          .expectEvents(told("100.00"));
    }

    @Test
    void is_answered_for_a_closed_deposit_too() {
      deposit.given(opened(), closed()).when(wish.inquire("order-7")).expectEvents(told("0.00"));
      deposit
          .given(opened(), closed(), told("0.00"))
          .when(wish.bookedOn(CLOSED_DAY).inquire("order-8"))
          .expectNoEvents()
          .expectException(refused(BusinessDayRejection.BUSINESS_DAY_CLOSED));
    }

    private static DepositInquired told(String balance) {
      return new DepositInquired(
          WISH, DEPOSIT, "court", "order-7", "Wang 0017, Li 0023", cny(balance), DAY);
    }
  }

  private static ActiveDeposit after(DepositEvent... past) {
    Deposit state = Deposit.unopened().evolve(opened());
    for (DepositEvent fact : past) {
      state = state.evolve(fact);
    }
    return (ActiveDeposit) state;
  }

  private static void isRefused(DepositCommand wish, Rejection reason, DepositEvent... past) {
    var facts = new ArrayList<DepositEvent>(List.of(opened()));
    facts.addAll(List.of(past));
    fixtureOf(DepositAggregate.class)
        .given(facts)
        .when(wish)
        .expectNoEvents()
        .expectException(refused(reason));
  }
}
