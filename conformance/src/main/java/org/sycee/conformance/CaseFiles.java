package org.sycee.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Files of cases on disk. They are other people's and are read where they lie.
public final class CaseFiles {
  /// Decimals stay as they were written: a `double` would already be a rounded case.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private CaseFiles() {}

  /// The file itself, or the files of the suite inside the folder, in the order of their names.
  static List<Path> of(Suites suite, Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.walk(path)) {
      return inside
          .filter(Files::isRegularFile)
          .filter(file -> suite.takes(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  public static JsonNode read(Path file) throws IOException {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JacksonException e) {
      throw new IOException("is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
