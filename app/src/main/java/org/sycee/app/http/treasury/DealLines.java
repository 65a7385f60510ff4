package org.sycee.app.http.treasury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sycee.app.http.treasury.DealRow.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Deals as lines of JSON (NDJSON), each the body of a capture.
final class DealLines {
  private DealLines() {}

  static List<DealRow> read(JsonMapper json, String file) {
    var rows = new ArrayList<DealRow>();
    int number = 0;
    for (String line : file.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        rows.add(row(json, number, line));
      }
    }
    return rows;
  }

  private static DealRow row(JsonMapper json, int number, String line) {
    try {
      var wish = json.readValue(line, DealWishes.Capture.class);
      return new DealRow(number, Optional.empty(), Optional.of(wish), List.of());
    } catch (JacksonException e) {
      var fault = new Fault("", "REQUEST_MALFORMED", e.getOriginalMessage());
      return new DealRow(number, Optional.empty(), Optional.empty(), List.of(fault));
    }
  }
}
