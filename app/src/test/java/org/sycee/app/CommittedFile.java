package org.sycee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the repository that says what the program says; a test tells when the two differ, and
/// by which command the file is written anew.
public final class CommittedFile {
  private static final String REWRITE = "sycee.rewrite";

  private final Path path;
  private final Class<?> test;

  /// `path` is relative to the root of the repository; `test` is the test that asks.
  public CommittedFile(String path, Class<?> test) {
    this.path = Path.of("..").resolve(path);
    this.test = test;
  }

  /// Fails unless the file has this text; writes it if asked to.
  public void mustBe(String text) {
    try {
      if (Boolean.getBoolean(REWRITE)) {
        Files.createDirectories(path.toAbsolutePath().normalize().getParent());
        Files.writeString(path, text);
      }
      String committed = Files.exists(path) ? Files.readString(path) : "";
      assertThat(committed)
          .as(
              "%s differs from the program. If the change is meant, write it anew: mvn -pl app -am"
                  + " test -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
              path.getFileName(), test.getSimpleName(), REWRITE)
          .isEqualTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
