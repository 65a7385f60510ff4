package org.sycee.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The directory of one Sycee: its lock, its embedded database, and the note by which a command
/// finds the running server.
public final class HomeDirectory implements AutoCloseable {
  private final Path path;
  private @Nullable FileChannel channel;
  private @Nullable FileLock lock;

  public HomeDirectory(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  public Path path() {
    return path;
  }

  /// Takes the home for this program; false if another one has it.
  public boolean tryLock() {
    try {
      Files.createDirectories(path);
      FileChannel opened =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel = opened;
      lock = opened.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    } catch (IOException e) {
      throw new StartupException("cannot use " + path + ": " + e.getMessage(), e);
    }
    if (lock == null) {
      close();
      return false;
    }
    forgetInstance();
    return true;
  }

  /// Leaves a note about this program for the commands that want to join it.
  void announce(Instance instance) {
    var note = new Properties();
    note.setProperty("pid", Long.toString(instance.pid()));
    note.setProperty("kind", instance.server() ? "server" : "command");
    note.setProperty("databasePort", Integer.toString(instance.databasePort()));
    Path written = path.resolve("instance.properties.new");
    try {
      try (var out = Files.newBufferedWriter(written)) {
        note.store(out, "the Sycee that has this home");
      }
      Files.move(written, note(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The program that has the home, if it has left its note.
  Optional<Instance> instance() {
    if (!Files.exists(note())) {
      return Optional.empty();
    }
    var note = new Properties();
    try (var in = Files.newBufferedReader(note())) {
      note.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(
        new Instance(
            Long.parseLong(note.getProperty("pid")),
            note.getProperty("kind").equals("server"),
            Integer.parseInt(note.getProperty("databasePort"))));
  }

  private Path note() {
    return path.resolve("instance.properties");
  }

  private void forgetInstance() {
    try {
      Files.deleteIfExists(note());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (lock != null) {
        forgetInstance();
      }
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock = null;
      channel = null;
    }
  }

  /// A running program: a server that commands may join, or a command that has the home alone.
  record Instance(long pid, boolean server, int databasePort) {}
}
