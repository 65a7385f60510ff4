package org.sycee.benchmarks;

import java.util.concurrent.ThreadLocalRandom;
import org.sycee.ledger.TransactionId;

/// Ids as a well-behaved caller makes them: UUID version 7 (RFC 9562), time first, so that the
/// newest are neighbours in an index.
public final class TimeOrderedIds {
  private static final char[] HEX = "0123456789abcdef".toCharArray();
  private static final int[] DASHES = {8, 13, 18, 23};

  private TimeOrderedIds() {}

  public static TransactionId transaction() {
    return new TransactionId(text());
  }

  /// 36 characters: 48 bits of milliseconds, the version, 12 random bits, the variant, 62 random
  /// bits.
  public static String text() {
    var random = ThreadLocalRandom.current();
    long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
    long low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
    var text = new char[36];
    for (int dash : DASHES) {
      text[dash] = '-';
    }
    int at = 0;
    for (int digit = 0; digit < 32; digit++) {
      long half = digit < 16 ? high : low;
      if (text[at] == '-') {
        at++;
      }
      text[at++] = HEX[(int) (half >>> (60 - 4 * (digit & 15))) & 15];
    }
    return new String(text);
  }
}
