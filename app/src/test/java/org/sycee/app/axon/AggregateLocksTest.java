package org.sycee.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.junit.jupiter.api.Test;

class AggregateLocksTest {
  private static final int CALLERS = 32;
  private static final int CALLS = 500;

  private final AggregateLocks locks = new AggregateLocks();

  @Test
  void one_caller_works_on_an_aggregate_at_a_time() throws Exception {
    var counter = new int[1];
    Callable<Void> caller =
        () -> {
          for (int i = 0; i < CALLS; i++) {
            try (Lock _ = locks.obtainLock("dep_1")) {
              int seen = counter[0];
              Thread.onSpinWait();
              counter[0] = seen + 1;
            }
          }
          return null;
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var callers = new ArrayList<Future<Void>>();
      for (int i = 0; i < CALLERS; i++) {
        callers.add(threads.submit(caller));
      }
      for (Future<Void> each : callers) {
        each.get();
      }
    }
    assertThat(counter[0]).isEqualTo(CALLERS * CALLS);
    assertThat(locks.inUse()).isZero();
  }

  @Test
  void a_caller_may_take_the_same_lock_again() {
    Lock first = locks.obtainLock("dep_1");
    Lock again = locks.obtainLock("dep_1");
    again.release();
    assertThat(first.isHeld()).isTrue();
    first.release();
    assertThat(first.isHeld()).isFalse();
    assertThat(locks.inUse()).isZero();
  }

  @Test
  void different_aggregates_do_not_wait_for_each_other() throws Exception {
    try (Lock _ = locks.obtainLock("dep_1");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.submit(() -> locks.obtainLock("dep_2").release()).get();
      assertThat(locks.inUse()).isEqualTo(1);
    }
  }

  @Test
  void a_caller_who_waits_too_long_fails_and_leaves_nothing_behind() {
    var impatient = new AggregateLocks(Duration.ofMillis(1));
    try (Lock _ = impatient.obtainLock("dep_1");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThatThrownBy(() -> threads.submit(() -> impatient.obtainLock("dep_1")).get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(LockAcquisitionFailedException.class)
          .hasMessageContaining("dep_1 was busy for PT0.001S");
    }
    assertThat(impatient.inUse()).isZero();
  }
}
