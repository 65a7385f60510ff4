package org.sycee.benchmarks;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.sycee.ledger.TransactionId;

/// Ids as a well-behaved caller makes them: UUID version 7 (RFC 9562), time first, so that the
/// newest are neighbours in an index.
public final class TimeOrderedIds {
  private TimeOrderedIds() {}

  public static TransactionId transaction() {
    return new TransactionId(text());
  }

  public static String text() {
    var random = ThreadLocalRandom.current();
    long milliseconds = System.currentTimeMillis();
    return new UUID(
            milliseconds << 16 | 0x7000 | random.nextInt(0x1000),
            0x8000_0000_0000_0000L | random.nextLong() >>> 2)
        .toString();
  }
}
