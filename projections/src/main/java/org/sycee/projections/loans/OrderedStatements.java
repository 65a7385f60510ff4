package org.sycee.projections.loans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// The statements of a batch. Those about one loan run in the order in which they were asked for: a
/// later fact of a loan finds what the earlier one wrote. Loans do not depend on each other, so
/// like statements of many loans go to the database together.
final class OrderedStatements {
  /// The first statement of every loan, then the second of every loan, and so on.
  private final List<Map<String, List<Object[]>>> rounds = new ArrayList<>();

  private final Map<String, Integer> asked = new HashMap<>();

  void add(String loanId, String sql, Object... values) {
    int round = asked.merge(loanId, 1, Integer::sum) - 1;
    if (round == rounds.size()) {
      rounds.add(new LinkedHashMap<>());
    }
    rounds.get(round).computeIfAbsent(sql, _ -> new ArrayList<>()).add(values);
  }

  /// Runs them in the transaction of this thread.
  void write(DataSource database) {
    var jdbc = new JdbcTemplate(database);
    rounds.forEach(round -> round.forEach(jdbc::batchUpdate));
  }
}
