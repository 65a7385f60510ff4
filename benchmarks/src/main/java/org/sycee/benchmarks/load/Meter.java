package org.sycee.benchmarks.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// Measures a scenario: warm-up, a window of time, and a count of what is stored afterwards.
final class Meter {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final ServerProcesses server;
  private final Duration warmUp;
  private final Duration window;

  Meter(ServerProcesses server, Duration warmUp, Duration window) {
    this.server = server;
    this.warmUp = warmUp;
    this.window = window;
  }

  /// Throws if a call failed, or if the database does not hold exactly what was promised.
  Measurement measure(Scenario scenario) throws SQLException, InterruptedException {
    long before = scenario.stored().rows();
    var run = new Run(scenario);
    run.start();
    run.await(warmUp);
    Cpu from = Cpu.now(server);
    run.phase = Phase.MEASURING;
    run.await(window);
    run.phase = Phase.STOPPED;
    Cpu to = Cpu.now(server);
    List<Caller> callers = run.join();
    long promised = callers.stream().mapToLong(caller -> caller.rows).sum();
    long stored = scenario.stored().rows() - before;
    if (stored != promised) {
      throw new IllegalStateException(
          "%s: %d rows were promised, %d are stored".formatted(scenario, promised, stored));
    }
    var latencies = new Latencies();
    callers.forEach(caller -> latencies.merge(caller.latencies));
    long commands = latencies.count() * scenario.commandsPerCall();
    if (commands == 0) {
      throw new IllegalStateException(scenario + ": not one call returned in " + window);
    }
    return new Measurement(
        scenario,
        commands / ((to.nanos - from.nanos) / 1e9),
        latencies.quantile(0.50),
        latencies.quantile(0.95),
        latencies.quantile(0.99),
        (to.jvm - from.jvm) / 1e3 / commands,
        to.server.isPresent() && from.server.isPresent()
            ? OptionalDouble.of(
                (to.server.getAsDouble() - from.server.getAsDouble()) / 1e3 / commands)
            : OptionalDouble.empty(),
        scenario.notes().text());
  }

  private enum Phase {
    WARMING_UP,
    MEASURING,
    STOPPED
  }

  private static final class Run {
    private final Scenario scenario;
    private final List<Caller> callers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile Phase phase = Phase.WARMING_UP;

    Run(Scenario scenario) {
      this.scenario = scenario;
    }

    void start() {
      for (int i = 0; i < scenario.callers(); i++) {
        var caller = new Caller(this, i);
        callers.add(caller);
        threads.add(Thread.ofVirtual().name(scenario + " caller " + i).start(caller));
      }
    }

    /// Waits, but not after a call has failed.
    void await(Duration time) throws InterruptedException {
      long deadline = System.nanoTime() + time.toNanos();
      while (failure.get() == null && System.nanoTime() < deadline) {
        TimeUnit.NANOSECONDS.sleep(
            Math.min(deadline - System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(100)));
      }
    }

    List<Caller> join() throws InterruptedException {
      for (Thread thread : threads) {
        thread.join();
      }
      Throwable failed = failure.get();
      if (failed != null) {
        throw new IllegalStateException(scenario + ": a call failed", failed);
      }
      return callers;
    }
  }

  private static final class Caller implements Runnable {
    private final Run run;
    private final int number;
    private final Latencies latencies = new Latencies();
    private long rows;

    Caller(Run run, int number) {
      this.run = run;
      this.number = number;
    }

    @Override
    public void run() {
      try {
        while (run.phase != Phase.STOPPED && run.failure.get() == null) {
          long start = System.nanoTime();
          rows += run.scenario.call().make(number);
          long end = System.nanoTime();
          if (run.phase == Phase.MEASURING) {
            latencies.add(end - start);
          }
        }
      } catch (Throwable e) {
        run.failure.compareAndSet(null, e);
      }
    }
  }

  /// CPU used so far, in nanoseconds.
  private record Cpu(long nanos, long jvm, OptionalDouble server) {
    static Cpu now(ServerProcesses server) {
      return new Cpu(System.nanoTime(), SYSTEM.getProcessCpuTime(), server.cpuNanos());
    }
  }
}
