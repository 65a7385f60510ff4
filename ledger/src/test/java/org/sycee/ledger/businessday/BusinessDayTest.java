package org.sycee.ledger.businessday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_ALREADY_OPEN;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_CLOSED;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_ENDING;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_ENDING;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.businessday.BusinessDayRejection.PREVIOUS_BUSINESS_DAY_OPEN;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayClosed;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.businessday.BusinessDayEvent.EndOfDayStarted;

class BusinessDayTest {
  private final FixtureConfiguration<BusinessDayAggregate> day =
      fixtureOf(BusinessDayAggregate.class);

  @Nested
  class Before_the_first_day {
    @Test
    void any_day_may_be_opened() {
      day.givenNoPriorActivity().when(open(DAY)).expectEvents(opened(DAY));
    }

    @Test
    void no_day_can_be_closed() {
      day.givenNoPriorActivity()
          .when(close(DAY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_NOT_OPEN));
    }
  }

  @Nested
  class When_the_end_of_a_day_has_begun {
    @Test
    void it_was_begun_on_the_open_day() {
      day.given(opened(DAY)).when(startEnd(DAY)).expectEvents(endStarted(DAY));
    }

    @Test
    void it_is_not_begun_again() {
      day.given(opened(DAY), endStarted(DAY))
          .when(startEnd(DAY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_ENDING));
    }

    @Test
    void it_does_not_begin_on_a_day_that_is_not_open() {
      day.given(opened(DAY))
          .when(startEnd(NEXT_DAY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_NOT_OPEN));
    }

    @Test
    void the_day_may_be_closed_and_the_next_one_has_customers_again() {
      day.given(opened(DAY), endStarted(DAY)).when(close(DAY)).expectEvents(closed(DAY));
      var next = BusinessDay.NONE_YET.evolve(opened(DAY)).evolve(endStarted(DAY));
      next = next.evolve(closed(DAY)).evolve(opened(NEXT_DAY));
      assertThat(next.isOpen(NEXT_DAY)).isTrue();
    }

    @Test
    void customers_are_refused_and_only_the_end_of_the_day_is_admitted() {
      BusinessDay open = BusinessDay.NONE_YET.evolve(opened(DAY));
      BusinessDay ending = open.evolve(endStarted(DAY));
      assertThat(refusalOf(() -> ending.requireOpen(DAY))).isEqualTo(BUSINESS_DAY_ENDING);
      assertThat(refusalOf(() -> open.requireEnding(DAY))).isEqualTo(BUSINESS_DAY_NOT_ENDING);
      ending.requireEnding(DAY);
      assertThat(ending.admits(DAY, true)).isTrue();
      assertThat(ending.admits(DAY, false)).isFalse();
      assertThat(open.admits(DAY, true)).isFalse();
      assertThat(ending.admits(NEXT_DAY, true)).isFalse();
    }
  }

  @Nested
  class While_a_day_is_open {
    @Test
    void it_may_be_closed() {
      day.given(opened(DAY)).when(close(DAY)).expectEvents(closed(DAY));
    }

    @Test
    void it_cannot_be_opened_again() {
      day.given(opened(DAY))
          .when(open(DAY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_ALREADY_OPEN));
    }

    @Test
    void the_next_one_cannot_be_opened() {
      day.given(opened(DAY))
          .when(open(NEXT_DAY))
          .expectNoEvents()
          .expectException(refused(PREVIOUS_BUSINESS_DAY_OPEN));
    }

    @Test
    void another_one_cannot_be_closed() {
      day.given(opened(DAY))
          .when(close(NEXT_DAY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_NOT_OPEN));
    }

    @Test
    void a_day_that_was_closed_before_it_is_refused_as_closed() {
      day.given(opened(CLOSED_DAY), closed(CLOSED_DAY), opened(DAY))
          .when(open(CLOSED_DAY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_CLOSED));
    }
  }

  @Nested
  class After_a_day_is_closed {
    @Test
    void a_later_one_may_be_opened() {
      day.given(opened(DAY), closed(DAY)).when(open(NEXT_DAY)).expectEvents(opened(NEXT_DAY));
    }

    @Test
    void it_is_never_opened_again() {
      day.given(opened(DAY), closed(DAY))
          .when(open(DAY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_CLOSED));
    }

    @Test
    void no_earlier_one_is_opened() {
      day.given(opened(DAY), closed(DAY))
          .when(open(DAY.minusYears(1)))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_CLOSED));
    }

    @Test
    void it_cannot_be_closed_again() {
      day.given(opened(DAY), closed(DAY))
          .when(close(DAY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_CLOSED));
    }
  }

  @Nested
  class A_booking {
    private final BusinessDay monday =
        new BusinessDay(Optional.of(DAY), false, Optional.of(CLOSED_DAY));

    @Test
    void is_accepted_on_the_open_day_only() {
      monday.requireOpen(DAY);
      assertThat(refusalOf(() -> monday.requireOpen(CLOSED_DAY))).isEqualTo(BUSINESS_DAY_CLOSED);
      assertThat(refusalOf(() -> monday.requireOpen(NEXT_DAY))).isEqualTo(BUSINESS_DAY_NOT_OPEN);
    }

    @Test
    void is_refused_on_a_day_skipped_between_the_closed_and_the_open_one() {
      LocalDate saturday = CLOSED_DAY.plusDays(1);
      assertThat(refusalOf(() -> monday.requireOpen(saturday))).isEqualTo(BUSINESS_DAY_NOT_OPEN);
    }

    @Test
    void is_refused_before_any_day_was_opened() {
      assertThat(refusalOf(() -> BusinessDay.NONE_YET.requireOpen(DAY)))
          .isEqualTo(BUSINESS_DAY_NOT_OPEN);
    }

    @Test
    void that_is_refused_tells_where_the_entity_stands() {
      assertThatExceptionOfType(Rejected.class)
          .isThrownBy(() -> monday.requireOpen(CLOSED_DAY))
          .withMessage(
              "BUSINESS_DAY_CLOSED: 2026-01-02 is closed:"
                  + " the open day is 2026-01-05, the last closed day 2026-01-02");
      assertThatExceptionOfType(Rejected.class)
          .isThrownBy(() -> BusinessDay.NONE_YET.requireOpen(DAY))
          .withMessage(
              "BUSINESS_DAY_NOT_OPEN: 2026-01-05 is not open:"
                  + " the open day is none, the last closed day none");
    }
  }

  @Test
  void its_facts_add_up_to_where_the_entity_stands() {
    BusinessDay open = BusinessDay.NONE_YET.evolve(opened(DAY));
    assertThat(open).isEqualTo(new BusinessDay(Optional.of(DAY), false, Optional.empty()));
    BusinessDay closed = open.evolve(closed(DAY));
    assertThat(closed).isEqualTo(new BusinessDay(Optional.empty(), false, Optional.of(DAY)));
    assertThat(closed.evolve(opened(NEXT_DAY)))
        .isEqualTo(new BusinessDay(Optional.of(NEXT_DAY), false, Optional.of(DAY)));
  }

  private static StartEndOfDay startEnd(LocalDate date) {
    return new StartEndOfDay(WISH, "CN01", date);
  }

  private static EndOfDayStarted endStarted(LocalDate date) {
    return new EndOfDayStarted(WISH, "CN01", date);
  }

  private static OpenBusinessDay open(LocalDate date) {
    return new OpenBusinessDay(WISH, "CN01", date);
  }

  private static CloseBusinessDay close(LocalDate date) {
    return new CloseBusinessDay(WISH, "CN01", date);
  }

  private static BusinessDayOpened opened(LocalDate date) {
    return new BusinessDayOpened(WISH, "CN01", date);
  }

  private static BusinessDayClosed closed(LocalDate date) {
    return new BusinessDayClosed(WISH, "CN01", date);
  }
}
