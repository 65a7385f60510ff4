package org.sycee.benchmarks.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What the figures were measured on.
final class Machine {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Machine() {}

  static String describe() {
    return "%s %s, %d cores (%s), %d GiB memory"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            SYSTEM.getAvailableProcessors(),
            processor(),
            Math.round(SYSTEM.getTotalMemorySize() / (double) (1L << 30)));
  }

  static String java() {
    return "%s %s, heap of at most %d MiB"
        .formatted(
            System.getProperty("java.vendor.version"),
            System.getProperty("java.vm.name"),
            Runtime.getRuntime().maxMemory() >> 20);
  }

  /// Processes that wanted to run, on average over the last minute; negative if unknown.
  static double load() {
    return SYSTEM.getSystemLoadAverage();
  }

  private static String processor() {
    if (!Files.exists(CPU_INFO)) {
      return "model unknown";
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("model unknown");
    } catch (IOException e) {
      return "model unknown";
    }
  }
}
