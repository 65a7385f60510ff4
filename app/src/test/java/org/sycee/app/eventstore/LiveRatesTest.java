package org.sycee.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.rates.RateCommand.CorrectRate;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Rate;

class LiveRatesTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Rate LOWER = Rate.ofPercent("0.1");
  private static final Rate HIGHER = Rate.ofPercent("0.2");

  @Test
  void follow_what_this_program_and_others_publish_and_what_was_published_before_the_start() {
    var access = TestDatabases.empty();
    try (var one = new TestBank(Database.open(access, 4), false);
        var other = new TestBank(Database.open(access, 4), false)) {
      one.submit(publish(HIGHER));
      assertThat(tableOf(one).on(RateKey.DEMAND, DAY)).isEqualTo(HIGHER);
      assertThat(one.log().rates().of("CN02", CNY)).isEqualTo(RateTable.empty());

      other.openDay();
      assertThat(tableOf(other).on(RateKey.DEMAND, DAY)).isEqualTo(HIGHER);

      other.submit(correct(LOWER));
      one.log().catchUp();
      assertThat(tableOf(one)).isEqualTo(tableOf(other));
      assertThat(tableOf(one).on(RateKey.DEMAND, DAY)).isEqualTo(LOWER);
      try (var late = new TestBank(Database.open(access, 4), false)) {
        assertThat(tableOf(late)).isEqualTo(tableOf(one));
      }
    }
  }

  private static RateTable tableOf(TestBank bank) {
    return bank.log().rates().of(UNIT.entity(), CNY);
  }

  public static PublishRate publish(Rate rate) {
    return new PublishRate(
        new TransactionId("published"), UNIT.entity(), CNY, RateKey.DEMAND, rate, DAY, "", false);
  }

  public static CorrectRate correct(Rate rate) {
    return new CorrectRate(
        new TransactionId("corrected"), UNIT.entity(), CNY, RateKey.DEMAND, rate, DAY, "", false);
  }
}
