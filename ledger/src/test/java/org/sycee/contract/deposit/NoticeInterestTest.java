package org.sycee.contract.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.contract.deposit.NoticeInterest.Notice;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// A seven-day notice deposit of 360,000 opened on 1 March 2024: a day at 1 % is 10.00, a day at
/// the demand rate of 0.20 % is 2.00.
class NoticeInterestTest {
  private static final LocalDate OPENED = day("2024-03-01");

  private final RateTable rates =
      RateTable.empty()
          .with(RateKey.DEMAND, OPENED, Rate.ofPercent("0.20"))
          .with(RateKey.notice(7), OPENED, Rate.ofPercent("1"));

  @Test
  void a_withdrawal_announced_for_the_day_earns_the_notice_rate() {
    assertThat(settled(withdrawals("2024-03-31", "-360000"), announced("2024-03-31", "360000")))
        .containsExactly(cny("300.00"));
  }

  @Test
  void one_that_was_not_announced_earns_the_demand_rate() {
    assertThat(settled(withdrawals("2024-03-31", "-360000"))).containsExactly(cny("60.00"));
    // announced for another day, and then not withdrawn: its seven days are lost, 60 - 70 is
    // nothing
    assertThat(settled(withdrawals("2024-03-31", "-360000"), announced("2024-03-30", "360000")))
        .containsExactly(cny("0.00"));
  }

  @Test
  void what_goes_beyond_the_announced_amount_earns_the_demand_rate() {
    // 30 days: 180,000 at 1 % 150.00 and 180,000 at 0.20 % 30.00.
    assertThat(settled(withdrawals("2024-03-31", "-360000"), announced("2024-03-31", "180000")))
        .containsExactly(cny("180.00"));
  }

  @Test
  void an_amount_announced_and_left_loses_the_days_of_its_notice() {
    // 30 days on 180,000: 150.00. The other 180,000 after 60 days with a notice of its own:
    // 300.00 less 7 x 5.00 for the first one.
    var history = withdrawals("2024-03-31", "-180000").with(day("2024-04-30"), cny("-180000"));
    assertThat(
            settled(history, announced("2024-03-31", "360000"), announced("2024-04-30", "180000")))
        .containsExactly(cny("150.00"), cny("265.00"));
  }

  @Test
  void money_held_for_less_than_the_notice_earns_the_demand_rate() {
    // Opened on the 1st, withdrawn on the 7th: 6 days at 2.00.
    var early = new Notice(day("2024-02-29"), day("2024-03-07"), cny("360000"));
    assertThat(settled(withdrawals("2024-03-07", "-360000"), early)).containsExactly(cny("12.00"));
  }

  @Test
  void a_withdrawal_below_the_least_amount_earns_the_demand_rate() {
    // 36,000 is below 50,000: 30 days at 0.20 each.
    assertThat(settled(withdrawals("2024-03-31", "-36000"), announced("2024-03-31", "36000")))
        .containsExactly(cny("6.00"));
  }

  @Test
  void accrues_as_if_it_were_withdrawn_with_a_notice_the_next_day() {
    var history = BalanceHistory.startingWith(OPENED, cny("360000"));
    var deposit = deposit();
    // Close of the 6th: held 6 days, demand. Close of the 7th: held 7 days.
    assertThat(deposit.accrued(history, rates, day("2024-03-06"))).isEqualByComparingTo("12");
    assertThat(deposit.accrued(history, rates, day("2024-03-07"))).isEqualByComparingTo("70");
    assertThat(deposit.accrued(history, rates, day("2024-02-29"))).isZero();
  }

  @Test
  void impossible_notices_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deposit(new Notice(day("2024-03-25"), day("2024-03-31"), cny("360000"))))
        .withMessage("a withdrawal on 2024-03-31 is announced 7 days before, not on 2024-03-25");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deposit(announced("2024-03-31", "1"), announced("2024-03-31", "2")))
        .withMessage("two notices announce a withdrawal on 2024-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> announced("2024-03-31", "0"))
        .withMessage("an announced amount is positive, not CNY 0.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NoticeInterest(OPENED, 3, cny("50000"), List.of(), Rounding.HALF_UP))
        .withMessage("a notice is of 1 or 7 days, not 3");
  }

  private Stream<Money> settled(BalanceHistory history, Notice... notices) {
    return deposit(notices).settled(history, rates, day("2024-12-31")).stream()
        .map(SettledInterest::interest);
  }

  private static NoticeInterest deposit(Notice... notices) {
    return new NoticeInterest(OPENED, 7, cny("50000"), List.of(notices), Rounding.HALF_UP);
  }

  private static BalanceHistory withdrawals(String date, String amount) {
    return BalanceHistory.startingWith(OPENED, cny("360000")).with(day(date), cny(amount));
  }

  /// Given seven days before.
  private static Notice announced(String withdrawalDate, String amount) {
    LocalDate date = day(withdrawalDate);
    return new Notice(date.minusDays(7), date, cny(amount));
  }

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
