package org.sycee.benchmarks.load;

/// How long calls took, to within 1.6 % (64 steps for each doubling). For one thread; merge them.
final class Latencies {
  private static final int STEPS_BITS = 6;
  private static final int STEPS = 1 << STEPS_BITS;

  private final long[] counts = new long[(Long.SIZE - STEPS_BITS) * STEPS];
  private long total;

  void add(long nanos) {
    counts[indexOf(nanos)]++;
    total++;
  }

  void merge(Latencies other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    total += other.total;
  }

  long count() {
    return total;
  }

  /// The time in nanoseconds within which this share of the calls returned; 0 without calls.
  long quantile(double share) {
    long wanted = (long) Math.ceil(share * total);
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= wanted && seen > 0) {
        return valueOf(i);
      }
    }
    return 0;
  }

  private static int indexOf(long nanos) {
    if (nanos < STEPS) {
      return (int) Math.max(nanos, 0);
    }
    int shift = Long.SIZE - 1 - STEPS_BITS - Long.numberOfLeadingZeros(nanos);
    return (shift << STEPS_BITS) + (int) (nanos >>> shift);
  }

  private static long valueOf(int index) {
    if (index < 2 * STEPS) {
      return index;
    }
    int shift = (index >>> STEPS_BITS) - 1;
    return (long) (index - (shift << STEPS_BITS)) << shift;
  }
}
