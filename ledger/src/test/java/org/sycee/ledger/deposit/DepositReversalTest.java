package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositFacts.*;
import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;
import static org.sycee.ledger.deposit.DepositWishes.WHY;
import static org.sycee.ledger.deposit.DepositWishes.WITH_OVERDRAFT;
import static org.sycee.ledger.journal.AccountCodes.ACCOUNT_FEES;
import static org.sycee.ledger.journal.AccountCodes.CASH_ON_HAND;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_ON_DEMAND_DEPOSITS;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_ON_OVERDRAFTS;
import static org.sycee.ledger.journal.AccountCodes.TRANSFERS_IN_TRANSIT;
import static org.sycee.ledger.journal.JournalEntry.on;

import java.util.Arrays;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositEvent.FundsDeposited;

/// A wrong transaction is taken back by the opposite entry, once, and only if that is possible.
class DepositReversalTest {
  private final FixtureConfiguration<DepositAggregate> deposit = fixtureOf(DepositAggregate.class);
  private final DepositWishes wish = DepositWishes.TODAY;

  /// A leg has no handler of its own, so it is put to the state directly.
  private static DepositEvent decided(DepositCommand leg, DepositEvent... facts) {
    Deposit state = Deposit.unopened();
    for (DepositEvent fact : facts) {
      state = state.evolve(fact);
    }
    return state
        .decide(
            leg,
            DAYS,
            NO_RATES,
            id -> Arrays.stream(facts).filter(fact -> fact.transactionId().equals(id)).toList())
        .getFirst();
  }

  @Nested
  class The_opposite_entry {
    @Test
    void of_a_deposit_of_funds_debits_the_customer_and_credits_cash() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.reverse("deposited"))
          .expectEvents(
              reversed(
                  "deposited",
                  "100.00",
                  cny("-100.00"),
                  on(DAY).credit(at(CASH_ON_HAND), cny("100.00")).debit(ACCOUNT, cny("100.00"))));
    }

    @Test
    void of_a_withdrawal_credits_the_customer_and_debits_cash() {
      deposit
          .given(opened(), deposited("100.00"), withdrawn("40.00"))
          .when(wish.reverse("withdrawn"))
          .expectEvents(
              reversed(
                  "withdrawn",
                  "40.00",
                  cny("40.00"),
                  on(DAY).credit(ACCOUNT, cny("40.00")).debit(at(CASH_ON_HAND), cny("40.00"))));
    }

    @Test
    void of_interest_credited_debits_the_customer_and_credits_interest_expense() {
      deposit
          .given(opened(), interestCredited("0.35"))
          .when(wish.reverse("interest-credited"))
          .expectEvents(
              reversed(
                  "interest-credited",
                  "0.35",
                  cny("-0.35"),
                  on(DAY)
                      .credit(at(INTEREST_ON_DEMAND_DEPOSITS), cny("0.35"))
                      .debit(ACCOUNT, cny("0.35"))));
    }

    @Test
    void of_interest_charged_credits_the_customer_and_debits_interest_income() {
      deposit
          .given(opened(WITH_OVERDRAFT), interestCharged("0.18"))
          .when(wish.reverse("interest-charged"))
          .expectEvents(
              reversed(
                  "interest-charged",
                  "0.18",
                  cny("0.18"),
                  on(DAY)
                      .credit(ACCOUNT, cny("0.18"))
                      .debit(at(INTEREST_ON_OVERDRAFTS), cny("0.18"))));
    }

    @Test
    void of_a_fee_credits_the_customer_and_debits_fee_income() {
      deposit
          .given(opened(WITH_OVERDRAFT), feeCharged("2.00"))
          .when(wish.reverse("fee-charged"))
          .expectEvents(
              reversed(
                  "fee-charged",
                  "2.00",
                  cny("2.00"),
                  on(DAY).credit(ACCOUNT, cny("2.00")).debit(at(ACCOUNT_FEES), cny("2.00"))));
    }

    @Test
    void of_a_leg_sent_in_the_reversal_of_the_transfer_credits_the_customer_and_debits_transit() {
      assertThat(decided(wish.reverseLeg("sent"), opened(), deposited("100.00"), sent("40.00")))
          .isEqualTo(
              reversed(
                  "sent",
                  "40.00",
                  cny("40.00"),
                  on(DAY)
                      .credit(ACCOUNT, cny("40.00"))
                      .debit(at(TRANSFERS_IN_TRANSIT), cny("40.00"))));
    }

    @Test
    void of_a_leg_received_in_the_reversal_of_the_transfer_debits_the_customer() {
      assertThat(decided(wish.reverseLeg("received"), opened(), received("40.00")))
          .isEqualTo(
              reversed(
                  "received",
                  "40.00",
                  cny("-40.00"),
                  on(DAY)
                      .credit(at(TRANSFERS_IN_TRANSIT), cny("40.00"))
                      .debit(ACCOUNT, cny("40.00"))));
    }

    @Test
    void is_booked_today_with_value_from_the_day_of_the_original() {
      var original =
          new FundsDeposited(
              new TransactionId("friday"),
              DEPOSIT,
              cny("100.00"),
              Channel.CASH,
              WHY,
              on(CLOSED_DAY)
                  .debit(at(CASH_ON_HAND), cny("100.00"))
                  .credit(ACCOUNT, cny("100.00"))
                  .entry());
      deposit
          .given(opened(), original)
          .when(wish.reverse("friday"))
          .expectEvents(
              reversed(
                  "friday",
                  "100.00",
                  cny("-100.00"),
                  on(DAY, CLOSED_DAY)
                      .credit(at(CASH_ON_HAND), cny("100.00"))
                      .debit(ACCOUNT, cny("100.00"))));
    }
  }

  @Nested
  class Afterwards {
    @Test
    void the_balance_is_what_it_would_have_been() {
      // 100.00 - 40.00 + 40.00 = 100.00
      deposit
          .given(opened(), deposited("100.00"), withdrawn("40.00"), reversed(withdrawn("40.00")))
          .when(wish.withdraw("100.00"))
          .expectEvents(withdrawn("100.00", charged(CASH_ON_HAND, "100.00")));
    }

    @Test
    void what_was_deposited_by_mistake_is_gone() {
      deposit
          .given(opened(), deposited("100.00"), reversed(deposited("100.00")))
          .when(wish.withdraw("0.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }
  }

  @Nested
  class Is_refused {
    @Test
    void for_a_transaction_that_is_not_the_deposits() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.reverse("withdrawn"))
          .expectNoEvents()
          .expectException(refused(TRANSACTION_NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened", "held", "released", "frozen", "unfrozen"})
    void for_a_transaction_that_moved_no_money(String transaction) {
      deposit
          .given(
              opened(WITH_OVERDRAFT),
              held("hold-1", "1.00"),
              released("hold-1"),
              frozen("order-1"),
              unfrozen("order-1"))
          .when(wish.reverse(transaction))
          .expectNoEvents()
          .expectException(refused(TRANSACTION_NOT_REVERSIBLE));
    }

    @Test
    void for_a_reversal() {
      deposit
          .given(opened(), deposited("100.00"), withdrawn("40.00"), reversed(withdrawn("40.00")))
          .when(wish.reverse("reversed"))
          .expectNoEvents()
          .expectException(refused(TRANSACTION_NOT_REVERSIBLE));
    }

    @Test
    void a_second_time() {
      deposit
          .given(opened(), deposited("100.00"), withdrawn("40.00"), reversed(withdrawn("40.00")))
          .when(wish.reverse("withdrawn"))
          .expectNoEvents()
          .expectException(refused(TRANSACTION_ALREADY_REVERSED));
    }

    @Test
    void for_the_leg_of_a_transfer_that_was_sent() {
      deposit
          .given(opened(), deposited("100.00"), sent("40.00"))
          .when(wish.reverse("sent"))
          .expectNoEvents()
          .expectException(refused(TRANSFER_IS_REVERSED_AS_A_WHOLE));
    }

    @Test
    void for_the_leg_of_a_transfer_that_was_received() {
      deposit
          .given(opened(), received("40.00"))
          .when(wish.reverse("received"))
          .expectNoEvents()
          .expectException(refused(TRANSFER_IS_REVERSED_AS_A_WHOLE));
    }

    @Test
    void for_a_transaction_of_another_kind_in_the_reversal_of_a_transfer() {
      assertThatExceptionOfType(Rejected.class)
          .isThrownBy(() -> decided(wish.reverseLeg("deposited"), opened(), deposited("100.00")))
          .returns(TRANSACTION_NOT_A_TRANSFER, Rejected::reason);
    }

    @Test
    void if_what_came_in_has_been_spent() {
      deposit
          .given(opened(), deposited("100.00"), withdrawn("0.01"))
          .when(wish.reverse("deposited"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }

    @Test
    void if_what_came_in_is_held() {
      deposit
          .given(opened(), deposited("100.00"), held("hold-1", "0.01"))
          .when(wish.reverse("deposited"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }

    @Test
    void if_it_would_take_something_out_of_a_frozen_deposit() {
      deposit
          .given(opened(), deposited("100.00"), frozen("order-1"))
          .when(wish.reverse("deposited"))
          .expectNoEvents()
          .expectException(refused(DEPOSIT_FROZEN));
    }
  }

  @Test
  void of_a_withdrawal_is_possible_while_the_deposit_is_frozen() {
    deposit
        .given(opened(), deposited("100.00"), withdrawn("40.00"), frozen("order-1"))
        .when(wish.reverse("withdrawn"))
        .expectSuccessfulHandlerExecution();
  }
}
