package org.sycee.projections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// The statements of a batch. Those about one contract run in the order in which they were asked
/// for: a later fact finds what the earlier one wrote. Contracts do not depend on each other, so
/// like statements about many of them go to the database together.
public final class OrderedStatements {
  /// The first statement about every contract, then the second, and so on.
  private final List<Map<String, List<Object[]>>> rounds = new ArrayList<>();

  private final Map<String, Integer> asked = new HashMap<>();

  public void add(String contract, String sql, Object... values) {
    int round = asked.merge(contract, 1, Integer::sum) - 1;
    if (round == rounds.size()) {
      rounds.add(new LinkedHashMap<>());
    }
    rounds.get(round).computeIfAbsent(sql, _ -> new ArrayList<>()).add(values);
  }

  /// Runs them in the transaction of this thread.
  public void write(DataSource database) {
    var jdbc = new JdbcTemplate(database);
    rounds.forEach(round -> round.forEach(jdbc::batchUpdate));
  }
}
