package org.sycee.app.eventstore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The highest position of the log known to this program.
public final class Head {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition advanced = lock.newCondition();
  private long position;

  void advanceTo(long newPosition) {
    lock.lock();
    try {
      if (newPosition > position) {
        position = newPosition;
        advanced.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /// Waits for a position beyond the given one, at most as long as told; says whether it came.
  boolean awaitBeyond(long known, long timeout, TimeUnit unit) throws InterruptedException {
    long nanos = unit.toNanos(timeout);
    lock.lock();
    try {
      while (position <= known) {
        if (nanos <= 0) {
          return false;
        }
        nanos = advanced.awaitNanos(nanos);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }
}
