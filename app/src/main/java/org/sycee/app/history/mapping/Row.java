package org.sycee.app.history.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// One row of a data file; `columns` tells where a column stands in it.
public record Row(Place place, List<String> fields, Map<String, Integer> columns) {

  /// The content of a column without blanks at its ends; the column was checked to exist.
  public String value(String column) {
    return fields.get(Objects.requireNonNull(columns.get(column), column)).strip();
  }

  /// What some columns hold, for a sentence about the row.
  String describe(Collection<String> some) {
    return some.stream()
        .map(column -> "%s is '%s'".formatted(column, value(column)))
        .collect(Collectors.joining(", "));
  }

  /// Where a row stands: the name of its file and its first line, counted from 1.
  public record Place(String file, long line) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byFile = file.compareTo(other.file);
      return byFile != 0 ? byFile : Long.compare(line, other.line);
    }

    @Override
    public String toString() {
      return file + " line " + line;
    }
  }
}
