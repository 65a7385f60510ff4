package org.sycee.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL whose Sycee was killed. It is stopped before a new one starts; its data are safe.
final class OrphanServer {
  private static final Logger log = LoggerFactory.getLogger(OrphanServer.class);
  private static final long PATIENCE_SECONDS = 60;

  private OrphanServer() {}

  /// Stops the server that runs on the data, if there is one.
  static void stop(Path data) {
    try {
      Optional<ProcessHandle> orphan = find(data);
      if (orphan.isPresent()) {
        log.warn("Stopping the PostgreSQL (pid {}) of a Sycee that was killed", orphan.get().pid());
        interrupt(orphan.get());
        orphan.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new StartupException("cannot stop the PostgreSQL that still runs on " + data, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartupException("interrupted", e);
    }
  }

  /// The server's note outlives a power cut, so its pid may be that of any other program today.
  static Optional<ProcessHandle> find(Path data) throws IOException {
    Path note = data.resolve("postmaster.pid");
    if (!Files.exists(note)) {
      return Optional.empty();
    }
    long pid = Long.parseLong(Files.readAllLines(note).getFirst().trim());
    return ProcessHandle.of(pid).filter(process -> isServerOf(data, process.info()));
  }

  /// Where the system does not tell the arguments of a program (Windows), its name must do.
  private static boolean isServerOf(Path data, ProcessHandle.Info info) {
    return info.command().orElse("").contains("postgres")
        && info.arguments()
            .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
            .orElse(true);
  }

  /// PostgreSQL takes SIGTERM as "when the last client has left", SIGINT as "now" (its manual,
  /// "Shutting Down the Server"). Java knows no SIGINT, and Windows no signals.
  private static void interrupt(ProcessHandle server) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    String[] kill = {"sh", "-c", "kill -INT " + server.pid()};
    if (windows || new ProcessBuilder(kill).start().waitFor() != 0) {
      server.destroy();
    }
  }
}
