package org.sycee.contract.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;

class BillDiscountTest {
  private static final BusinessCalendar CALENDAR = BusinessCalendar.chinaInterbank();

  @Test
  void costs_interest_up_to_the_day_it_is_really_paid() {
    // Due on 28 January 2025, the first day of the Spring Festival; paid on 5 February: 77 days.
    // 1,000,000 x 2.10 % x 77 / 360 = 4,491.666...
    var bill = bill("2025-01-28");
    assertThat(bill.paymentDate(CALENDAR)).isEqualTo(LocalDate.of(2025, 2, 5));
    assertThat(bill.days(CALENDAR)).isEqualTo(77);
    assertThat(bill.proceeds(CALENDAR)).isEqualTo(Money.of("CNY", "995508.33"));
  }

  @Test
  void bears_interest_for_three_more_days_if_the_acceptor_is_out_of_town() {
    // 69 days to Wednesday, 28 January 2026, and 3: 1,000,000 x 2.10 % x 72 / 360 = 4,200.00
    var bill =
        new BillDiscount(
            Money.of("CNY", "1000000"),
            Rate.ofPercent("2.10"),
            LocalDate.of(2025, 11, 20),
            LocalDate.of(2026, 1, 28),
            3);
    assertThat(bill.interestTo(CALENDAR)).isEqualTo(LocalDate.of(2026, 1, 31));
    assertThat(bill.proceeds(CALENDAR)).isEqualTo(Money.of("CNY", "995800.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new BillDiscount(
                bill.face(), bill.discountRate(), bill.discountDate(), bill.maturityDate(), -1));
  }

  @Test
  void is_discounted_before_it_is_due() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bill("2024-11-20"))
        .withMessage("a bill due on 2024-11-20 is not discounted on 2024-11-20");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new BillDiscount(
                Money.of("CNY", "0"),
                Rate.ofPercent("2.10"),
                LocalDate.of(2024, 11, 20),
                LocalDate.of(2025, 1, 28),
                0))
        .withMessage("a bill is of a positive amount, not CNY 0.00");
  }

  private static BillDiscount bill(String maturity) {
    return new BillDiscount(
        Money.of("CNY", "1000000"),
        Rate.ofPercent("2.10"),
        LocalDate.of(2024, 11, 20),
        LocalDate.parse(maturity),
        0);
  }
}
