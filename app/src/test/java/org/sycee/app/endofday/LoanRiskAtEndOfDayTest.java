package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.facility.LoanProduct;

/// Loans of 36,000 at 5 %, settled on the 20th of every month, that are not paid and then paid.
class LoanRiskAtEndOfDayTest {
  private static final LocalDate FIRST_DUE = LocalDate.of(2026, 1, 21);

  private final LendingDays days = new LendingDays();

  @AfterEach
  void close() {
    days.close();
  }

  @Test
  void a_retail_loan_that_was_paid_regularly_for_six_months_accrues_again() {
    days.lend("farmer", LoanProduct.FARMER);
    days.lend("company", LoanProduct.WORKING_CAPITAL);
    days.leave("farmer", "0.00");
    days.leave("company", "0.00");
    days.run(FIRST_DUE);
    LocalDate stop = FIRST_DUE.plusDays(91);
    days.skipTo(FIRST_DUE.plusDays(1), stop);
    days.payIn("farmer", stop.plusDays(1));
    days.payIn("company", stop.plusDays(1));
    days.run(stop.plusDays(1));
    // 23 April; two due dates later and after six months all but a day nothing happens yet.
    days.skipTo(stop.plusDays(2), LocalDate.of(2026, 6, 21));
    LocalDate cured = LocalDate.of(2026, 10, 23);
    days.skipTo(LocalDate.of(2026, 6, 22), cured.minusDays(1));
    assertThat(days.factsOf("farmer", cured.minusDays(1)))
        .doesNotContain("LoanAccrualResumedAtEndOfDay");
    assertThat(days.debitBalance("1303.04")).isEqualTo("72000.00");
    days.run(cured);
    assertThat(days.factsOf("farmer", cured)).containsExactly("LoanAccrualResumedAtEndOfDay");
    assertThat(days.factsOf("company", cured)).isEmpty();
    assertThat(days.debitBalance("1303.01") + ' ' + days.debitBalance("1303.04"))
        .isEqualTo("36000.00 36000.00");
    // Settled at the end of the 22nd up to its beginning: what ran on the 22nd and 23rd.
    assertThat(days.debitBalance("1132.03")).isEqualTo("10.00");
  }
}
