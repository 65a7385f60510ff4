package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.at;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_ON_TIME_DEPOSITS;
import static org.sycee.ledger.journal.AccountCodes.INTEREST_PAYABLE_ON_TIME_DEPOSITS;
import static org.sycee.ledger.journal.AccountCodes.TIME_DEPOSITS_OF_INDIVIDUALS;
import static org.sycee.ledger.rates.RateRejection.NO_RATE_IN_EFFECT;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Notice;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Rate;

/// Deposits that are paid in once and taken out with their interest.
class LumpSumDepositTest {
  private static final LocalDate YEAR_BEGINS = LocalDate.parse("2024-01-01");
  private static final LedgerAccount TIME_DEPOSIT =
      LedgerAccount.of(BRANCH, TIME_DEPOSITS_OF_INDIVIDUALS, DEPOSIT.value());
  private static final RateTable RATES =
      RateTable.empty()
          .with(RateKey.DEMAND, YEAR_BEGINS, Rate.ofPercent("0.2"))
          .with(RateKey.time(12), YEAR_BEGINS, Rate.ofPercent("1.5"))
          .with(RateKey.time(3), YEAR_BEGINS, Rate.ofPercent("1.15"))
          .with(RateKey.notice(7), YEAR_BEGINS, Rate.ofPercent("1.0"));

  private static DepositStory of(DepositProduct product) {
    return DepositStory.opened("2024-01-05", DepositStory.terms(product, Holder.INDIVIDUAL), RATES);
  }

  private static DepositStory year(AtMaturity atMaturity) {
    DepositStory story = of(new Time(12, atMaturity));
    story.on("2024-01-05", wish -> wish.deposit("100000.00"));
    return story;
  }

  @Nested
  class A_time_deposit {
    private final DepositStory story = year(AtMaturity.STAY);

    @Test
    void begins_its_term_when_it_is_paid_in_at_the_rate_of_the_day() {
      assertThat(story.facts().getLast())
          .isEqualTo(
              new TermStarted(
                  new TransactionId("t2"),
                  DEPOSIT,
                  cny("100000.00"),
                  Rate.ofPercent("1.5"),
                  LocalDate.parse("2024-01-05"),
                  LocalDate.parse("2025-01-05"),
                  LocalDate.parse("2024-01-05")));
    }

    @Test
    void pays_the_agreed_interest_on_the_day_it_matures_whatever_was_posted_since() {
      story.post(RateKey.time(12), "2024-06-01", "0.9");
      List<DepositEvent> facts = story.on("2025-01-05", wish -> wish.withdraw("100000.00"));
      assertThat(((InterestPaid) facts.getFirst()).amount()).isEqualTo(cny("1500.00"));
      assertThat(((FundsWithdrawn) facts.getLast()).amount()).isEqualTo(cny("101500.00"));
      assertThat(story.balance()).isEqualTo(cny("0.00"));
    }

    @Test
    void pays_the_demand_rate_early_and_takes_back_what_was_accrued_beyond_it() {
      // JV9: 200 days x 100,000 x 0.2 % / 360 = 111.11; accrued were 1,500 x 200 / 366 = 819.67.
      LocalDate date = LocalDate.parse("2024-07-23");
      List<DepositEvent> facts = story.on("2024-07-23", wish -> wish.withdraw("100000.00"));
      assertThat(((InterestPaid) facts.getFirst()).entry())
          .isEqualTo(
              JournalEntry.on(date)
                  .debit(at(INTEREST_PAYABLE_ON_TIME_DEPOSITS), cny("819.67"))
                  .credit(TIME_DEPOSIT, cny("111.11"))
                  .credit(at(INTEREST_ON_TIME_DEPOSITS), cny("708.56"))
                  .entry());
      assertThat(((FundsWithdrawn) facts.getLast()).amount()).isEqualTo(cny("100111.11"));
    }

    @Test
    void gives_out_a_part_early_and_keeps_its_rate_for_the_rest() {
      story.on("2024-07-23", wish -> wish.withdraw("40000.00"));
      assertThat(story.balance()).isEqualTo(cny("60000.00"));
      List<DepositEvent> facts = story.on("2025-01-05", wish -> wish.withdraw("60000.00"));
      assertThat(((InterestPaid) facts.getFirst()).amount()).isEqualTo(cny("900.00"));
    }

    @Test
    void earns_the_demand_rate_after_it_matured() {
      List<DepositEvent> facts = story.on("2025-02-04", wish -> wish.withdraw("100000.00"));
      // 1,500 and 30 days x 100,000 x 0.2 % / 360 = 16.67.
      assertThat(((InterestPaid) facts.getFirst()).amount()).isEqualTo(cny("1516.67"));
    }

    @Test
    void is_paid_out_with_its_closing() {
      List<DepositEvent> facts = story.on("2025-01-05", DepositWishes::payOutAndClose);
      assertThat(((FundsWithdrawn) facts.get(1)).amount()).isEqualTo(cny("101500.00"));
      assertThat(story.isClosed()).isTrue();
    }
  }

  @Nested
  class A_renewal {
    private final DepositStory story = year(AtMaturity.RENEW);

    @Test
    void adds_the_interest_to_the_principal_at_the_rate_of_the_day() {
      story.post(RateKey.time(12), "2024-06-01", "1.2");
      List<DepositEvent> facts = story.atEndOf("2025-01-06", DepositWishes::renew);
      assertThat(((InterestSettled) facts.getFirst()).entry())
          .isEqualTo(
              JournalEntry.on(LocalDate.parse("2025-01-06"), LocalDate.parse("2025-01-05"))
                  .debit(at(INTEREST_PAYABLE_ON_TIME_DEPOSITS), cny("1500.00"))
                  .credit(TIME_DEPOSIT, cny("1500.00"))
                  .entry());
      assertThat(facts.getLast())
          .isEqualTo(
              new DepositRenewed(
                  new TransactionId("t3"),
                  DEPOSIT,
                  cny("101500.00"),
                  Rate.ofPercent("1.2"),
                  LocalDate.parse("2025-01-05"),
                  LocalDate.parse("2026-01-05"),
                  LocalDate.parse("2025-01-06")));
      List<DepositEvent> end = story.on("2026-01-05", wish -> wish.withdraw("101500.00"));
      assertThat(((InterestPaid) end.getFirst()).amount()).isEqualTo(cny("1218.00"));
    }

    /// The bank was closed from the day on which it matured: two days at 0.2 % / 360 come to 0.44
    /// on 40,000 and to 0.67 on 60,000.
    @Test
    void begins_on_the_day_on_which_a_part_was_taken_out_after_maturity() {
      List<DepositEvent> facts = story.on("2025-01-07", wish -> wish.withdraw("40000.00"));
      assertThat(((InterestPaid) facts.getFirst()).amount()).isEqualTo(cny("600.44"));
      List<DepositEvent> renewal = story.atEndOf("2025-01-07", DepositWishes::renew);
      assertThat(((InterestSettled) renewal.getFirst()).amount()).isEqualTo(cny("900.67"));
      var renewed = (DepositRenewed) renewal.getLast();
      assertThat(renewed.principal()).isEqualTo(cny("60900.67"));
      assertThat(renewed.startDate()).isEqualTo(LocalDate.parse("2025-01-07"));
      assertThat(renewed.maturityDate()).isEqualTo(LocalDate.parse("2026-01-07"));
    }

    @Test
    void leaves_nothing_of_the_term_before_to_be_reversed() {
      story.on("2024-01-05", wish -> wish.withdraw("1.00"));
      story.atEndOf("2025-01-05", DepositWishes::renew);
      assertThat(refusalOf(() -> story.on("2025-01-06", wish -> wish.reverse("t3"))))
          .isEqualTo(VALUE_DATE_BEFORE_LAST_CHANGE);
    }

    @Test
    void is_refused_before_the_deposit_matures_and_where_it_was_not_agreed() {
      assertThat(refusalOf(() -> story.atEndOf("2025-01-04", DepositWishes::renew)))
          .isEqualTo(DEPOSIT_NOT_MATURED);
      assertThat(refusalOf(() -> year(AtMaturity.STAY).atEndOf("2025-01-05", DepositWishes::renew)))
          .isEqualTo(NOT_OF_THIS_PRODUCT);
      assertThat(
              refusalOf(() ->
                  of(new Time(12, AtMaturity.RENEW)).atEndOf("2025-01-05", DepositWishes::renew)))
          .isEqualTo(LUMP_SUM_NOT_PAID_IN);
    }
  }

  @Nested
  class A_notice_deposit {
    private final DepositStory story = of(new Notice(7, cny("50000.00")));

    @Test
    void earns_the_notice_rate_if_the_withdrawal_was_announced() {
      story.on("2024-01-05", wish -> wish.deposit("100000.00"));
      story.on("2024-02-27", wish -> wish.giveNotice("60000.00", LocalDate.parse("2024-03-05")));
      List<DepositEvent> facts = story.on("2024-03-05", wish -> wish.withdraw("60000.00"));
      // 60 days x 60,000 x 1 % / 360 = 100.00.
      assertThat(((InterestPaid) facts.getFirst()).amount()).isEqualTo(cny("100.00"));
    }

    @Test
    void earns_the_demand_rate_without_a_notice() {
      story.on("2024-01-05", wish -> wish.deposit("100000.00"));
      List<DepositEvent> facts = story.on("2024-03-05", wish -> wish.withdraw("60000.00"));
      assertThat(((InterestPaid) facts.getFirst()).amount()).isEqualTo(cny("20.00"));
    }

    @Test
    void refuses_a_notice_that_is_short_or_the_second_for_a_day() {
      story.on("2024-01-05", wish -> wish.deposit("100000.00"));
      LocalDate date = LocalDate.parse("2024-03-05");
      assertThat(refusalOf(() -> story.on("2024-02-28", w -> w.giveNotice("1.00", date))))
          .isEqualTo(NOTICE_TOO_SHORT);
      story.on("2024-02-27", wish -> wish.giveNotice("1.00", date));
      assertThat(refusalOf(() -> story.on("2024-02-27", w -> w.giveNotice("1.00", date))))
          .isEqualTo(NOTICE_ALREADY_GIVEN);
      assertThat(refusalOf(() -> story.on("2024-02-27", w -> w.giveNotice("0.00", date))))
          .isEqualTo(AMOUNT_NOT_POSITIVE);
      assertThat(
              refusalOf(
                  () -> year(AtMaturity.STAY).on("2024-02-27", w -> w.giveNotice("1.00", date))))
          .isEqualTo(NOT_OF_THIS_PRODUCT);
    }
  }

  @Test
  void a_time_or_demand_deposit_earns_by_the_time_it_was_held() {
    DepositStory story = of(new TimeOrDemand());
    story.on("2024-01-05", wish -> wish.deposit("36500.00"));
    List<DepositEvent> facts = story.on("2024-04-14", wish -> wish.withdraw("36500.00"));
    // three months reached: 60 % of 1.15 %; 100 days x 36,500 x 0.69 % / 365 = 69.00.
    assertThat(((InterestPaid) facts.getFirst()).amount()).isEqualTo(cny("69.00"));
  }

  @Nested
  class Is_refused {
    private final DepositStory story = year(AtMaturity.STAY);

    @Test
    void a_second_payment_in_and_any_credit_or_charge() {
      isRefused(NOT_FOR_LUMP_SUMS, "2024-01-06", wish -> wish.deposit("1.00"));
      isRefused(NOT_FOR_LUMP_SUMS, "2024-01-06", wish -> wish.creditInterest("1.00"));
      isRefused(NOT_FOR_LUMP_SUMS, "2024-01-06", wish -> wish.chargeFee("1.00"));
      isRefused(NOT_FOR_LUMP_SUMS, "2024-01-06", wish -> wish.chargeInterest("1.00"));
    }

    @Test
    void more_than_the_principal_or_before_it_was_paid_in() {
      isRefused(INSUFFICIENT_FUNDS, "2024-01-06", wish -> wish.withdraw("100000.01"));
      isRefused(
          VALUE_DATE_BEFORE_LAST_CHANGE,
          "2024-01-06",
          wish -> wish.withValueOn(LocalDate.parse("2024-01-04")).withdraw("1.00"));
    }

    @Test
    void a_second_part_before_maturity() {
      story.on("2024-02-05", wish -> wish.withdraw("1.00"));
      isRefused(PART_WITHDRAWN_BEFORE, "2024-03-05", wish -> wish.withdraw("1.00"));
      story.on("2024-03-05", wish -> wish.withdraw("99999.00"));
    }

    @Test
    void the_reversal_of_a_withdrawal_that_paid_interest() {
      story.on("2024-02-05", wish -> wish.withdraw("100000.00"));
      isRefused(TRANSACTION_NOT_REVERSIBLE, "2024-02-05", wish -> wish.reverse("t3"));
    }

    @Test
    void a_term_for_which_no_rate_is_posted() {
      DepositStory six = of(new Time(6, AtMaturity.STAY));
      assertThat(refusalOf(() -> six.on("2024-01-05", wish -> wish.deposit("1.00"))))
          .isEqualTo(NO_RATE_IN_EFFECT);
    }

    private void isRefused(
        DepositRejection reason, String date, Function<DepositWishes, DepositCommand> wish) {
      assertThat(refusalOf(() -> story.on(date, wish))).isEqualTo(reason);
    }
  }
}
