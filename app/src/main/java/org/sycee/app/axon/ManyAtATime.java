package org.sycee.app.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Many wishes of one request, asked at the same time: the log stores those that wait in groups,
/// and one after the other each would wait for the disk alone.
public final class ManyAtATime {
  private static final int AT_A_TIME = 256;

  private ManyAtATime() {}

  /// What the action answers, in the order of the items; throws what the first of them has thrown.
  public static <T, R> List<R> each(List<T> items, Function<T, R> action) {
    var places = new Semaphore(AT_A_TIME);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<R>>(items.size());
      for (T item : items) {
        places.acquire();
        running.add(
            threads.submit(() -> {
              try {
                return action.apply(item);
              } finally {
                places.release();
              }
            }));
      }
      var results = new ArrayList<R>(items.size());
      for (Future<R> each : running) {
        results.add(each.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while many wishes were asked", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    }
  }
}
