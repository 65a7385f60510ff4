package org.sycee.conformance.judges;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A command line program of a Debian package.
record Tool(String name, String debianPackage) {
  private static final long PATIENCE_MINUTES = 10;

  Verdict run(List<String> arguments) {
    requireInstalled();
    try {
      Path output = Files.createTempFile("judge", ".txt");
      try {
        var command = new ArrayList<>(List.of(name));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new AssertionError(command + " did not end");
        }
        return new Verdict(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void requireInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    if (Arrays.stream(path.split(File.pathSeparator))
        .noneMatch(folder -> Files.isExecutable(Path.of(folder, name)))) {
      throw new AssertionError(
          "%s is not on the PATH; on Debian: apt-get install %s".formatted(name, debianPackage));
    }
  }
}
