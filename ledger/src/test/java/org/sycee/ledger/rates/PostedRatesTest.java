package org.sycee.ledger.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.rates.RateRejection.RATE_ALREADY_PUBLISHED;
import static org.sycee.ledger.rates.RateRejection.RATE_DATE_CLOSED;
import static org.sycee.ledger.rates.RateRejection.RATE_NOT_FOUND;
import static org.sycee.ledger.rates.RateRejection.RATE_OUT_OF_BOUNDS;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.rates.RateCommand.CorrectRate;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.ledger.rates.RateEvent.RateCorrected;
import org.sycee.ledger.rates.RateEvent.RatePublished;
import org.sycee.money.Rate;

public class PostedRatesTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final String WHY = "board 2026-3";

  private final FixtureConfiguration<RatesAggregate> rates = fixtureOf(RatesAggregate.class);

  @Nested
  class A_rate_is_published {
    @Test
    void from_a_day_that_is_not_closed() {
      rates
          .givenNoPriorActivity()
          .when(publish(RateKey.DEMAND, "0.2", DAY))
          .expectEvents(published(RateKey.DEMAND, "0.2", DAY));
    }

    @Test
    void from_zero_to_36_percent() {
      for (String percent : new String[] {"0", "36"}) {
        rates
            .givenNoPriorActivity()
            .when(publish(RateKey.time(12), percent, NEXT_DAY))
            .expectEvents(published(RateKey.time(12), percent, NEXT_DAY));
      }
    }

    @Test
    void from_a_closed_day_if_it_says_that_it_is_back_dated() {
      var late = publish(RateKey.DEMAND, "0.2", CLOSED_DAY);
      rates
          .givenNoPriorActivity()
          .when(
              new PublishRate(
                  WISH, late.entity(), CNY, late.key(), late.rate(), CLOSED_DAY, WHY, true))
          .expectEvents(published(RateKey.DEMAND, "0.2", CLOSED_DAY));
    }

    @Test
    void and_corrected_by_another_fact() {
      rates
          .given(published(RateKey.DEMAND, "0.2", DAY))
          .when(correct(RateKey.DEMAND, "0.15", DAY))
          .expectEvents(
              new RateCorrected(
                  WISH, BRANCH.entity(), CNY, RateKey.DEMAND, Rate.ofPercent("0.15"), DAY, WHY));
    }

    @Test
    void and_looked_up_by_the_contracts() {
      var table =
          PostedRates.NONE_YET
              .evolve(published(RateKey.DEMAND, "0.2", DAY))
              .evolve(published(RateKey.DEMAND, "0.1", NEXT_DAY))
              .table();
      assertThat(table.on(RateKey.DEMAND, DAY)).isEqualTo(Rate.ofPercent("0.2"));
      assertThat(table.on(RateKey.DEMAND, NEXT_DAY)).isEqualTo(Rate.ofPercent("0.1"));
    }
  }

  @Nested
  class A_rate_is_refused {
    @Test
    void that_is_negative_or_forgets_the_percent() {
      isRefused(RATE_OUT_OF_BOUNDS, publish(RateKey.DEMAND, "-0.01", CLOSED_DAY));
      isRefused(RATE_OUT_OF_BOUNDS, publish(RateKey.DEMAND, "36.01", CLOSED_DAY));
    }

    @Test
    void from_a_closed_day() {
      isRefused(RATE_DATE_CLOSED, publish(RateKey.DEMAND, "0.2", CLOSED_DAY));
      isRefused(RATE_DATE_CLOSED, correct(RateKey.DEMAND, "0.2", CLOSED_DAY));
    }

    @Test
    void from_the_day_whose_end_has_begun() {
      var ending = new BusinessDay(Optional.of(DAY), true, Optional.of(CLOSED_DAY));
      assertThat(
              refusalOf(
                  () -> PostedRates.NONE_YET.decide(publish(RateKey.DEMAND, "0.2", DAY), ending)))
          .isEqualTo(RATE_DATE_CLOSED);
      assertThat(PostedRates.NONE_YET.decide(publish(RateKey.DEMAND, "0.2", NEXT_DAY), ending))
          .isEqualTo(published(RateKey.DEMAND, "0.2", NEXT_DAY));
    }

    @Test
    void from_a_day_that_has_one() {
      rates
          .given(published(RateKey.DEMAND, "0.2", DAY))
          .when(publish(RateKey.DEMAND, "0.2", DAY))
          .expectNoEvents()
          .expectException(refused(RATE_ALREADY_PUBLISHED));
    }

    @Test
    void as_a_correction_of_nothing() {
      isRefused(RATE_NOT_FOUND, correct(RateKey.DEMAND, "0.2", DAY));
    }

    private void isRefused(Rejection reason, RateCommand wish) {
      rates.givenNoPriorActivity().when(wish).expectNoEvents().expectException(refused(reason));
    }
  }

  @Test
  void a_key_is_read_as_it_is_written() {
    for (RateKey key :
        new RateKey[] {RateKey.DEMAND, RateKey.time(3), RateKey.time(12), RateKey.notice(7)}) {
      assertThat(RateKey.parse(key.toString())).isEqualTo(key);
    }
  }

  public static PublishRate publish(RateKey key, String percent, LocalDate from) {
    return new PublishRate(
        WISH, BRANCH.entity(), CNY, key, Rate.ofPercent(percent), from, WHY, false);
  }

  public static CorrectRate correct(RateKey key, String percent, LocalDate from) {
    return new CorrectRate(
        WISH, BRANCH.entity(), CNY, key, Rate.ofPercent(percent), from, WHY, false);
  }

  private static RatePublished published(RateKey key, String percent, LocalDate from) {
    return new RatePublished(WISH, BRANCH.entity(), CNY, key, Rate.ofPercent(percent), from, WHY);
  }
}
