package org.sycee.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/// The folders of the sources, for tests that compare them with what the program would write.
///
/// `-Dsycee.write=true` lets such a test write instead of fail.
public final class Sources {
  private Sources() {}

  public static Path of(String path) {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("sycee")))
        .findFirst()
        .orElseThrow()
        .resolve(path);
  }

  public static boolean mayBeWritten() {
    return Boolean.getBoolean("sycee.write");
  }

  /// The command that writes what a test compares.
  public static String commandToWrite(Class<?> test) {
    return ("mvn -pl app -am test -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Dsycee.write=true")
        .formatted(test.getSimpleName());
  }
}
