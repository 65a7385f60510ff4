package org.sycee.app.history.mapping;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;

/// How a file is written. Without a header its columns are named `1`, `2`, ….
public record Format(
    Charset encoding, char delimiter, char quote, boolean header, Dates dates, Numbers numbers) {

  LocalDate date(Row row, String column) {
    return dates.read(column, row.value(column));
  }

  BigDecimal number(Row row, String column) {
    return numbers.read(column, row.value(column));
  }
}
