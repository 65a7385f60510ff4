package org.sycee.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The processes of the PostgreSQL server, if it runs on this machine and Linux shows them.
final class ServerProcesses {
  private static final Path PROC = Path.of("/proc");

  /// `/proc/<pid>/stat` counts in units of 1/100 s on every Linux (proc(5), USER_HZ).
  private static final double NANOS_PER_TICK = 1e7;

  private final OptionalLong postmaster;

  private ServerProcesses(OptionalLong postmaster) {
    this.postmaster = postmaster;
  }

  /// The server one of whose backends has this process id.
  static ServerProcesses ofBackend(long pid) {
    OptionalLong parent =
        ServerProcess.read(pid)
            .filter(process -> process.command.contains("postgres"))
            .map(process -> OptionalLong.of(process.parent))
            .orElse(OptionalLong.empty());
    return new ServerProcesses(parent);
  }

  /// CPU used so far by the server: its living processes, and those its postmaster has buried.
  OptionalDouble cpuNanos() {
    if (postmaster.isEmpty()) {
      return OptionalDouble.empty();
    }
    long root = postmaster.getAsLong();
    long ticks = 0;
    for (long pid : pids()) {
      Optional<ServerProcess> process = ServerProcess.read(pid);
      if (process.isPresent() && (pid == root || process.get().parent == root)) {
        ticks += process.get().ticks + (pid == root ? process.get().buriedTicks : 0);
      }
    }
    return OptionalDouble.of(ticks * NANOS_PER_TICK);
  }

  private static List<Long> pids() {
    try (Stream<Path> entries = Files.list(PROC)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.chars().allMatch(Character::isDigit))
          .map(Long::valueOf)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One line of `/proc/<pid>/stat`.
  private record ServerProcess(String command, long parent, long ticks, long buriedTicks) {

    /// Empty if there is no such process, or no longer.
    static Optional<ServerProcess> read(long pid) {
      String stat;
      try {
        stat = Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat"));
      } catch (IOException e) {
        return Optional.empty();
      }
      int end = stat.lastIndexOf(')');
      String command = stat.substring(stat.indexOf('(') + 1, end);
      // After the command: state, ppid, …, utime (12th), stime, cutime, cstime.
      long[] fields =
          Arrays.stream(stat.substring(end + 4).split(" ", -1))
              .limit(14)
              .mapToLong(Long::parseLong)
              .toArray();
      return Optional.of(
          new ServerProcess(command, fields[0], fields[10] + fields[11], fields[12] + fields[13]));
    }
  }
}
