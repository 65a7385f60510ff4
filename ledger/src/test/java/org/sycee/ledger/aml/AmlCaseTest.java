package org.sycee.ledger.aml;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.aml.AmlCaseRejection.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.aml.AmlCaseCommand.OpenAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.RateAmlCase;
import org.sycee.ledger.aml.AmlCaseCommand.ReportAmlCase;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseOpened;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseRated;
import org.sycee.ledger.aml.AmlCaseEvent.AmlCaseReported;

class AmlCaseTest {
  /// A Friday; the two business days after it are Monday and Tuesday.
  private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);

  private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 13);
  private static final AmlCaseId CASE = new AmlCaseId("aml_2026-001");
  private static final Suspicion SUSPICION =
      new Suspicion(
          "CN01",
          "P13",
          LocalDate.of(2017, 7, 1),
          FRIDAY,
          new CustomerId("cus_1"),
          "dep_1",
          List.of(new TransactionId("t1"), new TransactionId("t2")));

  private final FixtureConfiguration<AmlCaseAggregate> aml = fixtureOf(AmlCaseAggregate.class);

  @Nested
  class Opening {
    @Test
    void sets_the_deadline_two_business_days_later() {
      aml.givenNoPriorActivity()
          .when(open("2026-01-12", "2026-01-13", "2026-01-14"))
          .expectEvents(opened());
    }

    @Test
    void counts_only_the_days_of_the_calendar() {
      aml.givenNoPriorActivity()
          .when(open("2026-02-24", "2026-02-25"))
          .expectEvents(
              new AmlCaseOpened(WISH, CASE, SUSPICION, FRIDAY, LocalDate.of(2026, 2, 25)));
    }

    @Test
    void with_a_calendar_that_ends_too_early_is_refused() {
      aml.givenNoPriorActivity()
          .when(open("2026-01-12"))
          .expectNoEvents()
          .expectException(refused(CALENDAR_DOES_NOT_REACH_DEADLINE));
    }

    @Test
    void with_a_calendar_out_of_order_is_refused() {
      aml.givenNoPriorActivity()
          .when(open("2026-01-13", "2026-01-12"))
          .expectException(refused(CALENDAR_DOES_NOT_REACH_DEADLINE));
      aml.givenNoPriorActivity()
          .when(open("2026-01-09", "2026-01-12"))
          .expectException(refused(CALENDAR_DOES_NOT_REACH_DEADLINE));
    }

    @Test
    void a_second_time_is_refused() {
      aml.given(opened())
          .when(open("2026-01-12", "2026-01-13"))
          .expectException(refused(AML_CASE_ALREADY_OPENED));
    }
  }

  @Nested
  class Rating_a_case {
    @Test
    void is_the_specialists_word() {
      aml.given(opened()).when(rate(FRIDAY)).expectEvents(rated());
    }

    @Test
    void an_unknown_case_is_refused() {
      aml.givenNoPriorActivity().when(rate(FRIDAY)).expectException(refused(AML_CASE_NOT_FOUND));
    }

    @Test
    void twice_is_refused() {
      aml.given(opened(), rated())
          .when(rate(FRIDAY))
          .expectException(refused(AML_CASE_ALREADY_RATED));
    }

    @Test
    void before_the_opening_is_refused() {
      aml.given(opened()).when(rate(NEXT_DAY)).expectException(refused(DATE_BEFORE_LAST_STEP));
    }
  }

  @Nested
  class Reporting {
    @Test
    void in_time_or_late_is_a_fact() {
      aml.given(opened(), rated()).when(report(TUESDAY)).expectEvents(reported(TUESDAY));
      LocalDate late = TUESDAY.plusDays(1);
      aml.given(opened(), rated()).when(report(late)).expectEvents(reported(late));
    }

    @Test
    void before_the_rating_is_refused() {
      aml.given(opened()).when(report(TUESDAY)).expectException(refused(AML_CASE_NOT_RATED));
    }

    @Test
    void an_unknown_case_is_refused() {
      aml.givenNoPriorActivity().when(report(TUESDAY)).expectException(refused(AML_CASE_NOT_FOUND));
    }

    @Test
    void twice_is_refused() {
      aml.given(opened(), rated(), reported(TUESDAY))
          .when(report(TUESDAY))
          .expectException(refused(AML_CASE_ALREADY_REPORTED));
    }

    @Test
    void before_the_day_of_the_rating_is_refused() {
      aml.given(opened(), rated())
          .when(report(DAY))
          .expectException(refused(DATE_BEFORE_LAST_STEP));
    }
  }

  @Test
  void impossible_values_do_not_construct() {
    assertThatIllegalArgumentException().isThrownBy(() -> new AmlCaseId("alr_1"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Suspicion("CN01", "P13", DAY, DAY, new CustomerId("cus_1"), "", List.of()));
  }

  private static OpenAmlCase open(String... businessDays) {
    return new OpenAmlCase(
        WISH, CASE, SUSPICION, FRIDAY, Arrays.stream(businessDays).map(LocalDate::parse).toList());
  }

  private static AmlCaseOpened opened() {
    return new AmlCaseOpened(WISH, CASE, SUSPICION, FRIDAY, TUESDAY);
  }

  private static RateAmlCase rate(LocalDate date) {
    return new RateAmlCase(WISH, CASE, "specialist 2", Rating.SUSPICIOUS, "no business", date);
  }

  private static AmlCaseRated rated() {
    return new AmlCaseRated(WISH, CASE, "specialist 2", Rating.SUSPICIOUS, "no business", FRIDAY);
  }

  private static ReportAmlCase report(LocalDate date) {
    return new ReportAmlCase(WISH, CASE, "AML centre", "2026-7", date);
  }

  private static AmlCaseReported reported(LocalDate date) {
    return new AmlCaseReported(WISH, CASE, "AML centre", "2026-7", date);
  }
}
