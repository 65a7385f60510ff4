package org.sycee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the repository that says what the program says; a test tells the first line in which
/// the two differ, and by which command the file is written anew.
public final class CommittedFile {
  private final Path path;
  private final Class<?> test;

  /// `path` is relative to the root of the repository; `test` is the test that asks.
  public CommittedFile(String path, Class<?> test) {
    this.path = Sources.of(path);
    this.test = test;
  }

  /// Fails unless the file has this text; writes it if asked to.
  public void mustBe(String text) {
    try {
      if (Sources.mayBeWritten()) {
        Files.writeString(path, text);
      }
      String committed = Files.exists(path) ? Files.readString(path) : "";
      int line = 1 + (int) common(committed, text).chars().filter(c -> c == '\n').count();
      assertThat(committed.equals(text))
          .as(
              "%s differs from the program in line %d. If the change is meant, write it anew: %s",
              path.getFileName(), line, Sources.commandToWrite(test))
          .isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }
}
