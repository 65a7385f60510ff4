package org.sycee.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The cases that another program, QuantLib 1.29, computed for us. The `meta.count` of the files
/// names more cases than they hold; tests state the number they found.
final class Vectors {
  private Vectors() {}

  static List<JsonNode> cases(String file) {
    try (var json = Vectors.class.getResourceAsStream("/vectors/" + file)) {
      return new JsonMapper()
          .readTree(Objects.requireNonNull(json))
          .get("cases")
          .valueStream()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
