package org.sycee.app.history.mapping;

import java.util.Map;
import java.util.Set;

/// What must be true of a row: each of the columns holds one of its texts, blanks aside.
public record Condition(Map<String, Set<String>> texts) {

  boolean holds(Row row) {
    for (var column : texts.entrySet()) {
      if (!column.getValue().contains(row.value(column.getKey()))) {
        return false;
      }
    }
    return true;
  }

  Set<String> columns() {
    return texts.keySet();
  }
}
