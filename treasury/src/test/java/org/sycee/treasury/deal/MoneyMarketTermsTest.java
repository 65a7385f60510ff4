package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.DealSamples.terms;
import static org.sycee.treasury.deal.DealSamples.week;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.deal.Flow.Way;

class MoneyMarketTermsTest {

  /// 100,000,000 x 1.92 % x 8 / 360 = 42,666.666...
  @ParameterizedTest
  @CsvSource({
    "PLACEMENT,      PAY,     RECEIVE, 100000000.00",
    "DEPOSIT_PLACED, PAY,     RECEIVE, 100000000.00",
    "BORROWING,      RECEIVE, PAY,     0.00",
    "DEPOSIT_TAKEN,  RECEIVE, PAY,     0.00"
  })
  void pay_the_principal_one_way_and_with_interest_the_other(
      DealProduct product, Way first, Way last, String credit) {
    MoneyMarketTerms terms = week(product);
    List<Flow> flows =
        List.of(
            new Flow(1, MONDAY, first, millions(100), cny("0.00")),
            new Flow(2, AFTER_FESTIVAL, last, millions(100), cny("42666.67")));
    assertThat(terms.flows()).isEqualTo(flows);
    assertThat(terms.interest().total()).isEqualTo(cny("42666.67"));
    assertThat(flows.getLast().amount()).isEqualTo(cny("100042666.67"));
    assertThat(terms.credit(flows, 8)).isEqualTo(cny(credit));
    assertThat(terms.volume(flows)).isEqualTo(millions(100));
    assertThat(terms.volume(List.of(flows.getFirst()))).isEqualTo(cny("0.00"));
    assertThat(terms.endDate()).isEqualTo(AFTER_FESTIVAL);
  }

  @Test
  void are_of_no_product_of_another_kind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week(DealProduct.PLEDGED_REPO))
        .withMessageContaining("not of PLEDGED_REPO");
  }

  @Test
  void are_of_a_positive_principal() {
    var nothing = terms(DealProduct.PLACEMENT, cny("0.00"), "1.92", MONDAY, AFTER_FESTIVAL);
    refused(() -> nothing.requireSound(Calendars.BUILT_IN), PRINCIPAL_NOT_POSITIVE, "CNY 0.00");
  }

  @Test
  void bear_from_nothing_to_36_percent_a_year() {
    terms(DealProduct.PLACEMENT, millions(1), "0", MONDAY, AFTER_FESTIVAL)
        .requireSound(Calendars.BUILT_IN);
    terms(DealProduct.PLACEMENT, millions(1), "36", MONDAY, AFTER_FESTIVAL)
        .requireSound(Calendars.BUILT_IN);
    var less = terms(DealProduct.PLACEMENT, millions(1), "-0.01", MONDAY, AFTER_FESTIVAL);
    refused(() -> less.requireSound(Calendars.BUILT_IN), DEAL_RATE_OUT_OF_BOUNDS, "-0.0001");
    var more = terms(DealProduct.PLACEMENT, millions(1), "36.01", MONDAY, AFTER_FESTIVAL);
    refused(() -> more.requireSound(Calendars.BUILT_IN), DEAL_RATE_OUT_OF_BOUNDS, "0.3601");
  }

  /// Dragon Boat Festival on Monday 10 June 2024; Saturday 14 September 2024 is a working day; 1
  /// March 2025 is a Saturday, so a term of 365 days runs 367. 10m x 2.60 % x 367 / 360.
  @ParameterizedTest
  @CsvSource({
    "100000000.00, 1.92, 2024-06-03, 2024-06-11, 100042666.67",
    "100000000.00, 1.92, 2024-09-13, 2024-09-14, 100005333.33",
    "10000000.00,  2.60, 2024-03-01, 2025-03-03, 10265055.56"
  })
  void bear_interest_up_to_the_business_day_on_which_they_are_repaid(
      String principal, String rate, LocalDate valueDate, LocalDate maturity, String repayment) {
    var terms = terms(DealProduct.PLACEMENT, cny(principal), rate, valueDate, maturity);
    terms.requireSound(Calendars.BUILT_IN);
    assertThat(terms.flows().getLast().amount()).isEqualTo(cny(repayment));
  }

  @Test
  void are_too_long_if_a_business_day_lies_before_the_maturity_and_after_a_year() {
    var start = LocalDate.of(2024, 3, 1);
    var late = terms(DealProduct.PLACEMENT, millions(1), "1", start, LocalDate.of(2025, 3, 4));
    refused(() -> late.requireSound(Calendars.BUILT_IN), TERM_TOO_LONG, "365", "368");
  }

  @Test
  void run_from_one_day_to_365() {
    terms(DealProduct.BORROWING, millions(1), "1", MONDAY, TUESDAY)
        .requireSound(Calendars.BUILT_IN);
    var nothing = terms(DealProduct.BORROWING, millions(1), "1", MONDAY, MONDAY);
    refused(
        () -> nothing.requireSound(Calendars.BUILT_IN),
        MATURITY_NOT_AFTER_VALUE_DATE,
        "2024-06-03");
    terms(DealProduct.BORROWING, millions(1), "1", MONDAY, MONDAY.plusDays(365))
        .requireSound(Calendars.BUILT_IN);
    var longer = terms(DealProduct.BORROWING, millions(1), "1", MONDAY, MONDAY.plusDays(366));
    refused(
        () -> longer.requireSound(Calendars.BUILT_IN),
        TERM_TOO_LONG,
        "365",
        "366",
        "2024-06-03",
        "2025-06-04");
  }
}
