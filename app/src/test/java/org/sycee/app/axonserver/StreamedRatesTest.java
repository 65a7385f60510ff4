package org.sycee.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.util.Currency;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Rate;

class StreamedRatesTest {
  private static final Currency CNY = Currency.getInstance("CNY");

  @Test
  void are_those_that_any_node_has_published() {
    var engine = new InMemoryEventStorageEngine();
    var access = TestDatabases.empty();
    try (var database = Database.open(access, 4);
        var one = new MemoryBank(database, engine, 1_000, false);
        var other = new MemoryBank(database, engine, 1_000, false)) {
      assertThat(other.rates().of(UNIT.entity(), CNY)).isEqualTo(RateTable.empty());
      for (int from = 0; from < 2; from++) {
        Rate rate = Rate.ofPercent("0." + (from + 1));
        one.submit(
            new PublishRate(
                one.next(),
                UNIT.entity(),
                CNY,
                RateKey.DEMAND,
                rate,
                DAY.plusDays(from),
                "",
                false));
        assertThat(other.rates().of(UNIT.entity(), CNY).on(RateKey.DEMAND, DAY.plusDays(from)))
            .isEqualTo(rate);
      }
    }
  }
}
