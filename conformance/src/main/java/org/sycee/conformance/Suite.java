package org.sycee.conformance;

import tools.jackson.databind.JsonNode;

/// One kind of published cases: reads a file of them and says for each what became of it.
@FunctionalInterface
public interface Suite {
  /// Judges every case of the file. Numbers are [java.math.BigDecimal], as they were written.
  void run(JsonNode file, Report report);
}
