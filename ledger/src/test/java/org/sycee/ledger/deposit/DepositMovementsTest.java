package org.sycee.ledger.deposit;

import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositFacts.*;
import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;
import static org.sycee.ledger.deposit.DepositWishes.WITH_OVERDRAFT;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.journal.JournalEntry.on;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sycee.ledger.journal.LedgerAccount;

class DepositMovementsTest {
  private final FixtureConfiguration<DepositAggregate> deposit = fixtureOf(DepositAggregate.class);
  private final DepositWishes wish = DepositWishes.TODAY;

  @Nested
  class Depositing_funds {
    @Test
    void is_refused_beyond_what_a_balance_can_count() {
      deposit
          .given(opened(), deposited("0.01"))
          .when(wish.deposit("92233720368547758.07"))
          .expectNoEvents()
          .expectException(refused(BALANCE_OUT_OF_RANGE));
    }

    @Test
    void debits_cash_and_credits_the_customer() {
      deposit
          .given(opened())
          .when(wish.deposit("100.00"))
          .expectEvents(
              deposited(
                  Channel.CASH,
                  "100.00",
                  on(DAY).debit(at(CASH_ON_HAND), cny("100.00")).credit(ACCOUNT, cny("100.00"))));
    }

    @Test
    void from_another_bank_debits_interbank_clearing() {
      deposit
          .given(opened())
          .when(wish.deposit(cny("100.00"), Channel.INTERBANK))
          .expectEvents(
              deposited(
                  Channel.INTERBANK,
                  "100.00",
                  on(DAY)
                      .debit(at(INTERBANK_CLEARING), cny("100.00"))
                      .credit(ACCOUNT, cny("100.00"))));
    }

    @Test
    void by_card_debits_card_clearing() {
      deposit
          .given(opened())
          .when(wish.deposit(cny("100.00"), Channel.CARD))
          .expectEvents(
              deposited(
                  Channel.CARD,
                  "100.00",
                  on(DAY).debit(at(CARD_CLEARING), cny("100.00")).credit(ACCOUNT, cny("100.00"))));
    }

    @Test
    void of_a_company_credits_the_deposits_of_companies() {
      var account = LedgerAccount.of(BRANCH, DEMAND_DEPOSITS_OF_COMPANIES, DEPOSIT.value());
      deposit
          .given(opened(WITH_OVERDRAFT))
          .when(wish.deposit("100.00"))
          .expectEvents(
              deposited(
                  Channel.CASH,
                  "100.00",
                  on(DAY).debit(at(CASH_ON_HAND), cny("100.00")).credit(account, cny("100.00"))));
    }

    @Test
    void may_have_value_from_an_earlier_day() {
      deposit
          .given(opened())
          .when(wish.withValueOn(CLOSED_DAY).deposit("100.00"))
          .expectEvents(
              deposited(
                  Channel.CASH,
                  "100.00",
                  on(DAY, CLOSED_DAY)
                      .debit(at(CASH_ON_HAND), cny("100.00"))
                      .credit(ACCOUNT, cny("100.00"))));
    }
  }

  @Nested
  class Withdrawing_funds {
    @Test
    void debits_the_customer_and_credits_cash() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.withdraw("40.00"))
          .expectEvents(
              withdrawn(
                  "40.00",
                  on(DAY).debit(ACCOUNT, cny("40.00")).credit(at(CASH_ON_HAND), cny("40.00"))));
    }

    @Test
    void to_another_bank_credits_interbank_clearing() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.withdraw(cny("40.00"), Channel.INTERBANK))
          .expectEvents(
              withdrawn(
                  Channel.INTERBANK,
                  "40.00",
                  on(DAY)
                      .debit(ACCOUNT, cny("40.00"))
                      .credit(at(INTERBANK_CLEARING), cny("40.00"))));
    }

    @Test
    void of_the_whole_balance_is_possible() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.withdraw("100.00"))
          .expectEvents(withdrawn("100.00", charged(CASH_ON_HAND, "100.00")));
    }

    @Test
    void is_refused_a_cent_beyond_the_balance_with_the_figures() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.withdraw("100.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS))
          .expectExceptionMessage(
              "INSUFFICIENT_FUNDS: dep_1: available CNY 100.00 (balance CNY 100.00,"
                  + " overdraft limit CNY 0.00, holds {}), asked CNY 100.01");
    }
  }

  @Nested
  class Interest_and_fees {
    @Test
    void interest_credited_debits_interest_expense() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.creditInterest("0.35"))
          .expectEvents(
              interestCredited(
                  "0.35",
                  on(DAY)
                      .debit(at(INTEREST_ON_DEMAND_DEPOSITS), cny("0.35"))
                      .credit(ACCOUNT, cny("0.35"))));
    }

    @Test
    void interest_charged_credits_interest_income() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.chargeInterest("0.18"))
          .expectEvents(
              interestCharged(
                  "0.18",
                  on(DAY)
                      .debit(ACCOUNT, cny("0.18"))
                      .credit(at(INTEREST_ON_OVERDRAFTS), cny("0.18"))));
    }

    @Test
    void a_fee_credits_fee_income() {
      deposit
          .given(opened(), deposited("100.00"))
          .when(wish.chargeFee("2.00"))
          .expectEvents(
              feeCharged(
                  "2.00",
                  on(DAY).debit(ACCOUNT, cny("2.00")).credit(at(ACCOUNT_FEES), cny("2.00"))));
    }
  }

  @Nested
  class The_balance {
    @Test
    void is_what_came_in_less_what_went_out() {
      // 100.00 + 20.00 + 0.50 - 10.00 - 5.00 - 0.25 - 2.00 = 103.25
      var facts =
          List.of(
              opened(),
              deposited("100.00"),
              received("20.00"),
              interestCredited("0.50"),
              withdrawn("10.00"),
              sent("5.00"),
              interestCharged("0.25"),
              feeCharged("2.00"));
      deposit
          .given(facts)
          .when(wish.withdraw("103.25"))
          .expectEvents(withdrawn("103.25", charged(CASH_ON_HAND, "103.25")));
      fixtureOf(DepositAggregate.class)
          .given(facts)
          .when(wish.withdraw("103.26"))
          .expectException(refused(INSUFFICIENT_FUNDS));
    }
  }

  @Nested
  class An_overdraft {
    @Test
    void may_go_down_to_its_limit() {
      deposit
          .given(opened(WITH_OVERDRAFT), deposited("100.00"))
          .when(wish.withdraw("150.00"))
          .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_a_cent_beyond_its_limit() {
      deposit
          .given(opened(WITH_OVERDRAFT), deposited("100.00"))
          .when(wish.withdraw("150.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }

    @Test
    void leaves_the_rest_of_its_limit_available() {
      deposit
          .given(opened(WITH_OVERDRAFT), withdrawn("30.00"))
          .when(wish.withdraw("20.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }
  }

  @Nested
  class Is_refused {
    static Stream<DepositCommand> nothing() {
      return DepositWishes.TODAY.ofEveryMovement(cny("0.00"));
    }

    static Stream<DepositCommand> less_than_nothing() {
      return DepositWishes.TODAY.ofEveryMovement(cny("-0.01"));
    }

    static Stream<DepositCommand> dollars() {
      return DepositWishes.TODAY.ofEveryMovement(usd("1.00"));
    }

    static Stream<DepositCommand> tomorrow() {
      return DepositWishes.TODAY.withValueOn(NEXT_DAY).ofEveryMovement(cny("1.00"));
    }

    static Stream<DepositCommand> beyond_the_balance() {
      return DepositWishes.TODAY.ofEveryPayment(cny("100.01"));
    }

    @ParameterizedTest
    @MethodSource({"nothing", "less_than_nothing"})
    void unless_its_amount_is_positive(DepositCommand movement) {
      isRefused(movement, AMOUNT_NOT_POSITIVE);
    }

    @ParameterizedTest
    @MethodSource("dollars")
    void in_another_currency_than_that_of_the_deposit(DepositCommand movement) {
      isRefused(movement, CURRENCY_NOT_OF_DEPOSIT);
    }

    @ParameterizedTest
    @MethodSource("tomorrow")
    void with_value_after_the_day_it_is_booked(DepositCommand movement) {
      isRefused(movement, VALUE_DATE_AFTER_BOOKING_DATE);
    }

    @ParameterizedTest
    @MethodSource("beyond_the_balance")
    void beyond_what_is_available(DepositCommand payment) {
      isRefused(payment, INSUFFICIENT_FUNDS);
    }

    private void isRefused(DepositCommand movement, DepositRejection reason) {
      deposit
          .given(opened(), deposited("100.00"))
          .when(movement)
          .expectNoEvents()
          .expectException(refused(reason));
    }
  }
}
