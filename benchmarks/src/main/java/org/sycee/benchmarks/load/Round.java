package org.sycee.benchmarks.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;

/// Every contender once, one after the other, on a new database; then everything stored is verified
/// and the database dropped. Several rounds interleave the contenders, so that a machine that
/// becomes slower is slower for all.
final class Round implements AutoCloseable {
  static final List<Integer> CALLERS = List.of(1, 16, 64, 256);
  private static final String DATABASE = "sycee_load";
  private static final int POOL = 8;

  private final Server server;
  private final Database database;
  private final List<Party> parties = new ArrayList<>();

  /// @param number rotates the order: whoever comes last meets the largest database
  Round(int number, Server server, PgLedgerSource pgledger) throws SQLException {
    this.server = server;
    DatabaseAccess access = server.create(DATABASE);
    database = Database.open(access, POOL);
    Bank bank = Bank.open(database);
    parties.add(new RawTable(access, SampleRow.of(bank.log().json())));
    parties.add(new StockAxon(access, bank.accounts()));
    parties.add(bank);
    parties.add(new Dealers(bank));
    Optional<PgLedger> other = pgledger.open(server, access);
    other.ifPresent(parties::add);
    parties.add(new Collisions(bank));
    Collections.rotate(parties, -number);
  }

  /// Measures the scenarios that are wanted.
  Map<String, Measurement> run(
      Meter meter, Predicate<Scenario> wanted, Consumer<Measurement> listener)
      throws SQLException, InterruptedException {
    Map<String, Measurement> measurements = new LinkedHashMap<>();
    for (Party party : parties) {
      for (Scenario scenario : party.scenarios()) {
        if (wanted.test(scenario)) {
          server.checkpoint();
          Measurement measurement = meter.measure(scenario);
          listener.accept(measurement);
          measurements.put(scenario.toString(), measurement);
        }
      }
    }
    for (Party party : parties) {
      party.verify();
    }
    return measurements;
  }

  @Override
  public void close() {
    parties.forEach(Party::close);
    database.close();
    server.drop(DATABASE);
  }
}
