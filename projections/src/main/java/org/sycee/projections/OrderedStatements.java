package org.sycee.projections;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// Statements of a batch in the order in which they were asked for: a later fact finds what the
/// earlier one wrote. Neighbours of one kind go to the database together.
public final class OrderedStatements {
  private final List<String> statements = new ArrayList<>();
  private final List<List<Object[]>> parameters = new ArrayList<>();

  public void add(String sql, Object... values) {
    if (statements.isEmpty() || !statements.getLast().equals(sql)) {
      statements.add(sql);
      parameters.add(new ArrayList<>());
    }
    parameters.getLast().add(values);
  }

  /// Runs them in the transaction of this thread.
  public void write(DataSource database) {
    var jdbc = new JdbcTemplate(database);
    for (int i = 0; i < statements.size(); i++) {
      jdbc.batchUpdate(statements.get(i), parameters.get(i));
    }
  }
}
