package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.at;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_ENDING;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_ENDING;
import static org.sycee.ledger.deposit.DepositFacts.ACCOUNT;
import static org.sycee.ledger.deposit.DepositRejection.INTEREST_OUTSTANDING;
import static org.sycee.ledger.deposit.DepositRejection.INTEREST_OUT_OF_RANGE;
import static org.sycee.ledger.deposit.DepositRejection.NOT_OF_THIS_PRODUCT;
import static org.sycee.ledger.deposit.DepositRejection.NO_INTEREST_DUE;
import static org.sycee.ledger.deposit.DepositRejection.TRANSACTION_NOT_REVERSIBLE;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;
import static org.sycee.ledger.journal.AccountCodes.CALL_DEPOSITS_OF_COMPANIES;
import static org.sycee.ledger.journal.AccountCodes.DEMAND_DEPOSITS_OF_BANKS;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_PAYABLE_ON_DEMAND_DEPOSITS;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_PAYABLE_ON_DEPOSITS_OF_BANKS;
import static org.sycee.ledger.rates.RateRejection.NO_RATE_IN_EFFECT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct.Agreement;
import org.sycee.ledger.deposit.product.DepositProduct.Call;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Rate;

/// Interest of running accounts: what the end of a day settles and what a closing pays.
class DepositInterestTest {
  private static final RateTable RATES =
      RateTable.empty()
          .with(RateKey.DEMAND, LocalDate.parse("2024-01-01"), Rate.ofPercent("0.2"))
          .with(RateKey.AGREEMENT, LocalDate.parse("2024-01-01"), Rate.ofPercent("1.1"));

  private final DepositStory story = demand();

  private static DepositStory demand() {
    return DepositStory.opened(
        "2024-03-21", DepositStory.terms(new Demand(), Holder.INDIVIDUAL), RATES);
  }

  /// The example D1: 40 days x 10,000, 36 days x 15,000 and 16 days x 7,000 are 1,052,000; x 0.2 %
  /// / 360 = 5.844.
  private void thatMovedInTheSpring() {
    story.on("2024-03-21", wish -> wish.deposit("10000.00"));
    story.on("2024-04-30", wish -> wish.deposit("5000.00"));
    story.on("2024-06-05", wish -> wish.withdraw("8000.00"));
  }

  @Nested
  class A_call_deposit_of_a_bank {
    private final DepositStory story =
        DepositStory.opened(
            "2024-03-21",
            DepositStory.terms(new Call(Rate.ofPercent("1.75"), 360), Holder.BANK),
            RateTable.empty());
    private final LedgerAccount account =
        LedgerAccount.of(BRANCH, DEMAND_DEPOSITS_OF_BANKS, DEPOSIT.value());

    @Test
    void is_settled_at_the_rate_of_its_contract_on_the_accounts_of_banks() {
      story.on("2024-03-21", wish -> wish.deposit("1000000.00"));
      // 92 days x 1,000,000 x 1.75 % / 360 = 4,472.22
      assertThat(story.atEndOf("2024-06-20", DepositWishes::settleInterest))
          .extracting(fact -> ((InterestSettled) fact).entry())
          .containsExactly(
              JournalEntry.on(LocalDate.parse("2024-06-20"), LocalDate.parse("2024-06-21"))
                  .debit(at(INTEREST_PAYABLE_ON_DEPOSITS_OF_BANKS), cny("4472.22"))
                  .credit(account, cny("4472.22"))
                  .entry());
    }

    @Test
    void is_repaid_on_demand_with_the_interest_to_date_although_nothing_is_posted() {
      story.on("2024-03-21", wish -> wish.deposit("1000000.00"));
      story.on("2024-03-31", wish -> wish.withdraw("400000.00"));
      List<DepositEvent> facts = story.on("2024-04-10", DepositWishes::payOutAndClose);
      // (10 x 1,000,000 + 10 x 600,000) x 1.75 % / 360 = 777.78
      assertThat(((InterestPaid) facts.getFirst()).amount()).isEqualTo(cny("777.78"));
      assertThat(((FundsWithdrawn) facts.get(1)).amount()).isEqualTo(cny("600777.78"));
    }

    @Test
    void is_not_for_individuals_and_banks_keep_nothing_else() {
      var call = new Call(Rate.ofPercent("1.75"), 360);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DepositStory.terms(call, Holder.INDIVIDUAL));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DepositStory.terms(new Demand(), Holder.BANK));
      assertThatIllegalArgumentException().isThrownBy(() -> new Call(Rate.ofPercent("-1"), 360));
      assertThatIllegalArgumentException().isThrownBy(() -> new Call(Rate.ofPercent("1"), 366));
      assertThat(DepositStory.terms(call, Holder.COMPANY).account())
          .isEqualTo(CALL_DEPOSITS_OF_COMPANIES);
    }
  }

  @Nested
  class A_settlement {
    @Test
    void pays_the_quarter_from_what_was_accrued_with_value_from_the_day_after() {
      thatMovedInTheSpring();
      assertThat(story.atEndOf("2024-06-20", DepositWishes::settleInterest))
          .containsExactly(
              new InterestSettled(
                  new TransactionId("t5"),
                  DEPOSIT,
                  cny("5.84"),
                  cny("5.84"),
                  LocalDate.parse("2024-03-21"),
                  LocalDate.parse("2024-06-21"),
                  JournalEntry.on(LocalDate.parse("2024-06-20"), LocalDate.parse("2024-06-21"))
                      .debit(at(INTEREST_PAYABLE_ON_DEMAND_DEPOSITS), cny("5.84"))
                      .credit(ACCOUNT, cny("5.84"))
                      .entry()));
      assertThat(story.balance()).isEqualTo(cny("7005.84"));
    }

    @Test
    void may_come_days_late_and_pays_the_same() {
      thatMovedInTheSpring();
      assertThat(story.atEndOf("2024-06-24", DepositWishes::settleInterest))
          .map(fact -> ((InterestSettled) fact).amount())
          .containsExactly(cny("5.84"));
    }

    @Test
    void pays_what_a_change_dated_back_makes_of_the_quarter_before_and_earns_on_it() {
      thatMovedInTheSpring();
      story.atEndOf("2024-06-20", DepositWishes::settleInterest);
      story.on(
          "2024-07-01",
          wish -> wish.withValueOn(LocalDate.parse("2024-06-11")).deposit("90000.00"));
      List<DepositEvent> facts = story.atEndOf("2024-09-20", DepositWishes::settleInterest);
      // 10 days x 90,000 more: 1,952,000 x 0.2 % / 360 = 10.844, so 5.00 more than the 5.84.
      assertThat(facts.getFirst())
          .isInstanceOfSatisfying(
              InterestSettled.class,
              fact -> {
                assertThat(fact.change()).isEqualTo(cny("5.00"));
                assertThat(fact.toExclusive()).isEqualTo("2024-06-21");
              });
      // 92 days x 97,010.84 = 8,924,997.28; x 0.2 % / 360 = 49.58.
      assertThat(((InterestSettled) facts.getLast()).change()).isEqualTo(cny("49.58"));
    }

    @Test
    void takes_back_what_was_paid_on_money_that_was_not_there() {
      thatMovedInTheSpring();
      story.atEndOf("2024-06-20", DepositWishes::settleInterest);
      story.on("2024-07-01", wish -> wish.reverse("t3"));
      // 92 days x 2,005.84 earn 1.03, less than the 1.44: nothing is settled, nothing forgotten.
      assertThat(refusalOf(() -> story.atEndOf("2024-09-20", DepositWishes::settleInterest)))
          .isEqualTo(NO_INTEREST_DUE);
      story.on(
          "2024-09-20",
          wish -> wish.withValueOn(LocalDate.parse("2024-07-01")).deposit("10000.00"));
      List<DepositEvent> facts = story.atEndOf("2024-09-20", DepositWishes::settleInterest);
      // 52 days x 5,000 less: 792,000 x 0.2 % / 360 = 4.40.
      assertThat(facts.getFirst())
          .isInstanceOfSatisfying(
              InterestSettled.class, fact -> assertThat(fact.change()).isEqualTo(cny("-1.44")));
      assertThat(((InterestSettled) facts.getFirst()).entry().postings().getFirst().account())
          .isEqualTo(ACCOUNT);
    }

    @Test
    void of_an_agreement_deposit_pays_two_rates() {
      var company =
          DepositStory.opened(
              "2024-03-21",
              DepositStory.terms(new Agreement(cny("500000.00")), Holder.COMPANY),
              RATES);
      company.on("2024-03-21", wish -> wish.deposit("1500000.00"));
      // 92 days: 500,000 x 0.2 % + 1,000,000 x 1.1 % = 12,000 a year; x 92 / 360 = 3,066.67.
      assertThat(company.atEndOf("2024-06-20", DepositWishes::settleInterest))
          .map(fact -> ((InterestSettled) fact).amount())
          .containsExactly(cny("3066.67"));
    }
  }

  @Nested
  class Is_refused {
    @Test
    void before_the_end_of_the_day() {
      thatMovedInTheSpring();
      assertThat(refusalOf(() -> story.on("2024-06-20", DepositWishes::settleInterest)))
          .isEqualTo(BUSINESS_DAY_NOT_ENDING);
      assertThat(refusalOf(() -> story.atEndOf("2024-06-20", wish -> wish.deposit("1.00"))))
          .isEqualTo(BUSINESS_DAY_ENDING);
    }

    @Test
    void before_the_settlement_day_and_a_second_time() {
      thatMovedInTheSpring();
      isRefused("2024-06-19");
      story.atEndOf("2024-06-20", DepositWishes::settleInterest);
      isRefused("2024-06-20");
      isRefused("2024-09-19");
    }

    private void isRefused(String date) {
      assertThat(refusalOf(() -> story.atEndOf(date, DepositWishes::settleInterest)))
          .isEqualTo(NO_INTEREST_DUE);
    }

    @Test
    void without_a_posted_rate() {
      var early =
          DepositStory.opened(
              "2023-12-01", DepositStory.terms(new Demand(), Holder.COMPANY), RATES);
      early.on("2023-12-01", wish -> wish.deposit("10000.00"));
      assertThat(refusalOf(() -> early.atEndOf("2024-01-20", DepositWishes::settleInterest)))
          .isEqualTo(NO_RATE_IN_EFFECT);
    }

    @Test
    void for_a_lump_sum() {
      var lump =
          DepositStory.opened(
              "2024-03-21", DepositStory.terms(new TimeOrDemand(), Holder.INDIVIDUAL), RATES);
      assertThat(refusalOf(() -> lump.atEndOf("2024-06-20", DepositWishes::settleInterest)))
          .isEqualTo(NOT_OF_THIS_PRODUCT);
    }

    @Test
    void beyond_64_bits() {
      story.on("2024-03-21", wish -> wish.deposit("90000000000000000.00"));
      assertThat(refusalOf(() -> story.atEndOf("2024-06-20", DepositWishes::settleInterest)))
          .isEqualTo(INTEREST_OUT_OF_RANGE);
    }

    @Test
    void as_something_to_take_back() {
      thatMovedInTheSpring();
      story.atEndOf("2024-06-20", DepositWishes::settleInterest);
      assertThat(refusalOf(() -> story.on("2024-06-21", wish -> wish.reverse("t5"))))
          .isEqualTo(TRANSACTION_NOT_REVERSIBLE);
    }
  }

  @Nested
  class A_closing {
    @Test
    void pays_the_balance_with_the_interest_up_to_the_day() {
      story.on("2024-03-21", wish -> wish.deposit("10000.00"));
      List<DepositEvent> facts = story.on("2024-05-20", DepositWishes::payOutAndClose);
      // 60 days x 10,000 x 0.2 % / 360 = 3.33.
      assertThat(((InterestPaid) facts.getFirst()).amount()).isEqualTo(cny("3.33"));
      assertThat(((FundsWithdrawn) facts.get(1)).amount()).isEqualTo(cny("10003.33"));
      assertThat(facts.getLast()).isInstanceOf(DepositClosed.class);
      assertThat(story.isClosed()).isTrue();
    }

    @Test
    void of_an_empty_deposit_pays_nothing() {
      assertThat(story.on("2024-05-20", DepositWishes::payOutAndClose))
          .map(Object::getClass)
          .<Class<?>>map(kind -> kind)
          .containsExactly(DepositClosed.class);
    }

    @Test
    void by_the_way_is_refused_while_interest_is_owed() {
      story.on("2024-03-21", wish -> wish.deposit("10000.00"));
      story.on("2024-05-20", wish -> wish.withdraw("10000.00"));
      assertThat(refusalOf(() -> story.on("2024-05-21", DepositWishes::close)))
          .isEqualTo(INTEREST_OUTSTANDING);
    }
  }
}
