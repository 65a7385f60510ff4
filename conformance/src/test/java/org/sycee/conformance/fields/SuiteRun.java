package org.sycee.conformance.fields;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.sycee.conformance.CaseFiles;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import tools.jackson.databind.JsonNode;

/// What a suite says about cases: the line of each that did not pass, and the counts at the end.
public final class SuiteRun {
  private SuiteRun() {}

  /// The cases of a file of ours among the test resources.
  public static String ofFile(Suite suite, String name) {
    return of(suite, read(resource(name)));
  }

  /// The visible cases in ../shared, if they are there.
  public static String ofVisible(Suite suite, String name) {
    Path file = root().resolve("../shared/vectors").resolve(name).normalize();
    assumeTrue(Files.isReadable(file), () -> "skipped: there is no " + name + " in ../shared");
    return of(suite, read(file));
  }

  /// The cases of a text, to see a suite refuse them.
  public static String ofText(Suite suite, String json) {
    try {
      Path file = Files.createTempFile("cases", ".json");
      Files.writeString(file, json);
      String said = of(suite, read(file));
      Files.delete(file);
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String of(Suite suite, JsonNode cases) {
    var out = new StringWriter();
    var report = new Report(new PrintWriter(out, true));
    suite.run(cases, report);
    return out.toString().replace(System.lineSeparator(), "\n") + report;
  }

  private static JsonNode read(Path file) {
    try {
      return CaseFiles.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("sycee")))
        .findFirst()
        .orElseThrow();
  }

  private static Path resource(String name) {
    try {
      var found = Objects.requireNonNull(SuiteRun.class.getResource("/vectors/" + name), name);
      return Path.of(found.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
