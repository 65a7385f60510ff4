package org.sycee.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The directory of one Sycee: its lock, its embedded database, and the note by which a command
/// finds the running server.
public final class HomeDirectory implements AutoCloseable {
  /// The homes this program has. A lock is the program's, and closing any channel of its file gives
  /// it up, so the file of a home that is ours is never opened a second time.
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path path;
  private @Nullable Held held;

  public HomeDirectory(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  public Path path() {
    return path;
  }

  /// Takes the home for this program; false if another one, or another part of this one, has it.
  public boolean tryLock() {
    try {
      Files.createDirectories(path);
      Path real = path.toRealPath();
      if (!OURS.add(real)) {
        return false;
      }
      FileChannel opened = null;
      try {
        opened =
            FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (opened.tryLock() != null) {
          forgetInstance();
          held = new Held(real, opened);
          return true;
        }
        return false;
      } finally {
        if (held == null) {
          OURS.remove(real);
          if (opened != null) {
            opened.close();
          }
        }
      }
    } catch (IOException e) {
      throw new StartupException("cannot use " + path + ": " + e.getMessage(), e);
    }
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

  /// The program that has the home, if it has left its note and still runs.
  Optional<Instance> instance() {
    var note = new Properties();
    try (var in = Files.newBufferedReader(note())) {
      note.load(in);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var instance =
        new Instance(
            Long.parseLong(note.getProperty("pid")),
            note.getProperty("kind").equals("server"),
            Integer.parseInt(note.getProperty("databasePort")));
    return Optional.of(instance).filter(Instance::isAlive);
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
    Held mine = held;
    held = null;
    if (mine != null) {
      forgetInstance();
      try {
        mine.channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        OURS.remove(mine.path);
      }
    }
  }

  /// Closing the channel gives up the lock.
  private record Held(Path path, FileChannel channel) {}

  /// A running program: a server that commands may join, or a command that has the home alone.
  record Instance(long pid, boolean server, int databasePort) {

    boolean isAlive() {
      return ProcessHandle.of(pid).isPresent();
    }
  }
}
