package org.sycee.benchmarks.load;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Balances as PostgreSQL adds them up from what is stored, without any code of ours.
final class Balances {
  private Balances() {}

  /// The query answers with columns `id` and `balance` (minor units).
  static Map<String, Long> read(JdbcClient jdbc, String query) {
    Map<String, Long> balances = new HashMap<>();
    jdbc.sql(query)
        .query(row -> {
          balances.put(row.getString("id"), row.getLong("balance"));
        });
    return balances;
  }
}
