package org.sycee.projections;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/// Many rows for one statement of the form `… select … from unnest(?, ?, …)`: one array for each
/// column, one round trip for all.
public final class Rows {
  private final List<String> types;
  private final List<List<@Nullable Object>> columns = new ArrayList<>();

  /// `types` are the PostgreSQL types of the columns, such as `text` or `bigint`.
  public Rows(String... types) {
    this.types = List.of(types);
    for (int i = 0; i < types.length; i++) {
      columns.add(new ArrayList<>());
    }
  }

  public void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      columns.get(i).add(values[i]);
    }
  }

  /// Runs the statement in the transaction of this thread, unless there is no row.
  public void write(DataSource database, String sql) {
    if (columns.getFirst().isEmpty()) {
      return;
    }
    Connection connection = DataSourceUtils.getConnection(database);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      var arrays = new ArrayList<Array>();
      for (int i = 0; i < columns.size(); i++) {
        Array array = connection.createArrayOf(types.get(i), columns.get(i).toArray());
        arrays.add(array);
        statement.setArray(i + 1, array);
      }
      statement.executeUpdate();
      for (Array array : arrays) {
        array.free();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a read model could not be written: " + e.getMessage(), e);
    } finally {
      DataSourceUtils.releaseConnection(connection, database);
    }
  }
}
