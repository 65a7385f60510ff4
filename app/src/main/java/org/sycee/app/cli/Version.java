package org.sycee.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// Which Sycee this is, as the build wrote it down.
final class Version implements IVersionProvider {

  static String text() {
    var built = new Properties();
    try (InputStream file =
        Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
      built.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String commit = built.getProperty("commit");
    return built.getProperty("version") + (commit.isEmpty() ? "" : " (" + commit + ")");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"sycee " + text()};
  }
}
