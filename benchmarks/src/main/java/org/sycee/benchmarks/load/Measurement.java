package org.sycee.benchmarks.load;

import java.util.OptionalDouble;

/// The figures of one scenario in one round.
///
/// @param perSecond commands per second
/// @param p50 median latency of a call in nanoseconds; p95 and p99 alike
/// @param jvmMicros CPU of this program per command, callers included, in microseconds
/// @param serverMicros CPU of PostgreSQL per command; empty if its processes cannot be seen
record Measurement(
    Scenario scenario,
    double perSecond,
    long p50,
    long p95,
    long p99,
    double jvmMicros,
    OptionalDouble serverMicros,
    String notes) {

  /// CPU of both per command in microseconds; empty if that of PostgreSQL is.
  OptionalDouble micros() {
    return serverMicros.isPresent()
        ? OptionalDouble.of(jvmMicros + serverMicros.getAsDouble())
        : OptionalDouble.empty();
  }
}
