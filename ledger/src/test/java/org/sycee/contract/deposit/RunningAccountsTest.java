package org.sycee.contract.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.NoRateInEffect;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// Demand deposits (活期) and agreement deposits (协定存款).
class RunningAccountsTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final DemandInterest PERSONAL = DemandInterest.personal();
  private static final DemandInterest CORPORATE =
      new DemandInterest(InterestSettlement.QUARTERLY, Repricing.BY_SEGMENT, Rounding.HALF_UP);

  /// 0.20 % until it falls to 0.15 % in the middle of the third quarter of 2024.
  private final RateTable rates =
      RateTable.empty()
          .with(RateKey.DEMAND, day("2024-01-01"), Rate.ofPercent("0.20"))
          .with(RateKey.DEMAND, day("2024-07-25"), Rate.ofPercent("0.15"))
          .with(RateKey.AGREEMENT, day("2024-01-01"), Rate.ofPercent("0.70"));

  /// 40 days of 10,000, 36 of 15,000 and 16 of 7,000 up to 20 June.
  private final BalanceHistory balances =
      BalanceHistory.of(
          CNY,
          List.of(
              new Change(day("2024-03-21"), cny("10000")),
              new Change(day("2024-04-30"), cny("5000")),
              new Change(day("2024-06-05"), cny("-8000"))));

  @Nested
  class demand_deposit {
    @Test
    void is_settled_on_the_20th_of_the_quarter_and_credited_on_the_21st() {
      // 400,000 + 540,000 + 112,000 = 1,052,000 yuan-days x 0.20 % / 360 = 5.844...
      var expected = new InterestPeriod(day("2024-03-21"), day("2024-06-21"), day("2024-06-20"));
      SettledInterest settled = PERSONAL.settled(balances, rates, day("2024-06-20")).getFirst();
      assertThat(settled.interest()).isEqualTo(cny("5.84"));
      assertThat(settled.period()).isEqualTo(expected);
      assertThat(settled.period().paymentDate()).isEqualTo(day("2024-06-21"));
    }

    @Test
    void nothing_is_settled_before_the_close_of_the_20th() {
      assertThat(PERSONAL.settled(balances, rates, day("2024-06-19"))).isEmpty();
      assertThat(PERSONAL.settled(balances, rates, day("2024-09-19"))).hasSize(1);
      assertThat(PERSONAL.settled(balances, rates, day("2024-09-20"))).hasSize(2);
    }

    @Test
    void accrues_day_by_day_and_starts_again_after_the_settlement() {
      // Close of 21 March: one day of 10,000: 10,000 x 0.20 % / 360 = 0.0555...
      assertThat(PERSONAL.accrued(balances, rates, day("2024-03-20"))).isZero();
      assertThat(rounded(PERSONAL.accrued(balances, rates, day("2024-03-21")), 4))
          .isEqualTo("0.0556");
      assertThat(rounded(PERSONAL.accrued(balances, rates, day("2024-06-20")), 4))
          .isEqualTo("5.8444");
      // Close of 21 June: one day of 7,000.
      assertThat(rounded(PERSONAL.accrued(balances, rates, day("2024-06-21")), 4))
          .isEqualTo("0.0389");
    }

    @Test
    void a_personal_account_earns_the_rate_of_the_settlement_day_for_the_whole_quarter() {
      // 92 days of 7,000 at 0.15 %: 2.6833...
      assertThat(PERSONAL.settled(balances, rates, day("2024-09-20")).getLast().interest())
          .isEqualTo(cny("2.68"));
    }

    @Test
    void a_corporate_account_earns_each_rate_for_its_days() {
      // 34 days at 0.20 % to 24 July, 58 at 0.15 %: 7,000 / 360 x (0.068 + 0.087) = 3.0138...
      assertThat(CORPORATE.settled(balances, rates, day("2024-09-20")).getLast().interest())
          .isEqualTo(cny("3.01"));
    }

    @Test
    void a_change_of_rate_after_the_settlement_day_changes_nothing_before_it() {
      var later = rates.with(RateKey.DEMAND, day("2024-06-21"), Rate.ofPercent("0.05"));
      assertThat(PERSONAL.settled(balances, later, day("2024-06-20")))
          .isEqualTo(PERSONAL.settled(balances, rates, day("2024-06-20")));
    }

    @Test
    void a_change_dated_back_into_a_settled_quarter_shows_what_is_still_owed() {
      // 36,000 more from 21 May, 31 days: 36,000 x 31 x 0.20 % / 360 = 6.20 on top.
      var corrected = balances.with(day("2024-05-21"), cny("36000"));
      BigDecimal before =
          PERSONAL.settled(balances, rates, day("2024-06-20")).getFirst().unrounded();
      BigDecimal after =
          PERSONAL.settled(corrected, rates, day("2024-06-20")).getFirst().unrounded();
      assertThat(rounded(after.subtract(before), 4)).isEqualTo("6.2000");
    }

    @Test
    void an_account_that_closes_settles_to_the_day_before() {
      // 40 days of 10,000 and 2 of 15,000, closed on 2 May: 430,000 x 0.20 % / 360 = 2.388...
      var period = new InterestPeriod(day("2024-03-21"), day("2024-05-02"), day("2024-05-02"));
      assertThat(PERSONAL.settle(period, balances, rates).interest()).isEqualTo(cny("2.39"));
    }

    @Test
    void days_without_a_rate_are_refused_by_name() {
      assertThatExceptionOfType(NoRateInEffect.class)
          .isThrownBy(() -> PERSONAL.accrued(balances, RateTable.empty(), day("2024-03-21")));
    }
  }

  @Nested
  class agreement_deposit {
    private final AgreementInterest agreement =
        new AgreementInterest(
            cny("8000"), InterestSettlement.QUARTERLY, Repricing.BY_SEGMENT, Rounding.HALF_UP);

    @Test
    void earns_the_demand_rate_up_to_the_basic_balance_and_the_agreement_rate_above() {
      // Up to 8,000: 76 x 8,000 + 16 x 7,000 = 720,000 at 0.20 %; above: 40 x 2,000 + 36 x 7,000
      // = 332,000 at 0.70 %. (1,440 + 2,324) / 360 = 10.4555...
      assertThat(agreement.settled(balances, rates, day("2024-06-20")).getFirst().interest())
          .isEqualTo(cny("10.46"));
    }

    @Test
    void a_change_of_the_demand_rate_leaves_the_upper_part_alone() {
      // From 21 June 7,000 lie below the basic balance: only the demand rate matters, as above.
      assertThat(agreement.settled(balances, rates, day("2024-09-20")).getLast().interest())
          .isEqualTo(cny("3.01"));
    }

    @Test
    void accrues_both_parts() {
      // Close of 21 March: (8,000 x 0.20 % + 2,000 x 0.70 %) / 360 = 30 / 360 = 0.0833...
      assertThat(rounded(agreement.accrued(balances, rates, day("2024-03-21")), 4))
          .isEqualTo("0.0833");
    }

    @Test
    void a_basic_balance_is_in_the_currency_of_the_deposit_and_not_negative() {
      var dollars =
          new AgreementInterest(
              Money.of("USD", "8000"),
              InterestSettlement.QUARTERLY,
              Repricing.BY_SEGMENT,
              Rounding.HALF_UP);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> dollars.accrued(balances, rates, day("2024-03-21")))
          .withMessage("the basic balance is USD 8000.00, the deposit in CNY");
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new AgreementInterest(
                  cny("-1"), InterestSettlement.QUARTERLY, Repricing.BY_SEGMENT, Rounding.HALF_UP))
          .withMessage("a basic balance is not negative: CNY -1.00");
    }
  }

  @Nested
  class call_deposit {
    private static CallInterest call(String percent, int daysOfYear) {
      return new CallInterest(
          Rate.ofPercent(percent), daysOfYear, InterestSettlement.QUARTERLY, Rounding.HALF_UP);
    }

    @Test
    void earns_the_rate_of_its_contract_by_the_year_of_its_contract() {
      // 1,052,000 yuan-days x 1.75 % = 18,410: / 360 = 51.1388..., / 365 = 50.4383...
      LocalDate close = day("2024-06-20");
      assertThat(call("1.75", 360).settled(balances, rates, close).getFirst().interest())
          .isEqualTo(cny("51.14"));
      assertThat(call("1.75", 365).settled(balances, rates, close).getFirst().interest())
          .isEqualTo(cny("50.44"));
    }

    @Test
    void earns_it_whatever_is_posted() {
      // Close of 21 March: 10,000 x 1.75 % / 360 = 0.4861...
      assertThat(
              rounded(call("1.75", 360).accrued(balances, RateTable.empty(), day("2024-03-21")), 4))
          .isEqualTo("0.4861");
    }

    @Test
    void knows_years_of_360_and_365_days() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> call("1.75", 366))
          .withMessage("a year has 360 or 365 days, not 366");
    }
  }

  private static String rounded(BigDecimal unrounded, int decimals) {
    return unrounded.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
