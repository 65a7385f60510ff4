package org.sycee.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Many callers at once, each on a virtual thread of its own, as the HTTP server has them.
public final class Callers {
  private static final long PATIENCE_SECONDS = 60;

  private final List<Caller> all;

  private Callers(List<Caller> all) {
    this.all = all;
  }

  /// Starts `count` callers; the task is told its number, from 0.
  public static Callers start(int count, IntConsumer task) {
    return new Callers(IntStream.range(0, count).mapToObj(i -> Caller.start(i, task)).toList());
  }

  /// Runs the callers and returns what each of them threw.
  public static List<Optional<Throwable>> run(int count, IntConsumer task) {
    return start(count, task).failures();
  }

  /// Returns once every caller waits for something or has ended.
  public Callers awaitWaiting() {
    until(() -> all.stream().allMatch(Caller::isWaiting));
    return this;
  }

  /// Waits for all; what each of them threw, empty where it did not.
  public List<Optional<Throwable>> failures() {
    return all.stream().map(Caller::failure).toList();
  }

  /// Waits until something becomes true that another thread or program brings about.
  public static void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it did not become true in %d s".formatted(PATIENCE_SECONDS));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }

  private record Caller(Thread thread, CompletableFuture<Void> done) {

    static Caller start(int number, IntConsumer task) {
      var done = new CompletableFuture<Void>();
      Runnable run =
          () -> {
            try {
              task.accept(number);
              done.complete(null);
            } catch (RuntimeException | Error e) {
              done.completeExceptionally(e);
            }
          };
      return new Caller(Thread.ofVirtual().name("caller-" + number).start(run), done);
    }

    boolean isWaiting() {
      return switch (thread.getState()) {
        case WAITING, TIMED_WAITING, TERMINATED -> true;
        case NEW, RUNNABLE, BLOCKED -> false;
      };
    }

    Optional<Throwable> failure() {
      try {
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return Optional.empty();
      } catch (ExecutionException e) {
        return Optional.of(e.getCause() == null ? e : e.getCause());
      } catch (TimeoutException e) {
        throw new AssertionError(thread + " hangs", e);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
