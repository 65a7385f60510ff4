package org.sycee.app.endofday;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import org.sycee.app.axon.Sha256;
import org.sycee.projections.accrual.ContractAccrual;

/// The accruals of the contracts of one group: their number, their sum, and a digest that does not
/// depend on their order.
///
/// The digest is the sum modulo 2²⁵⁶ of the SHA-256 of each line `contract amount`, the amount in
/// minor units: whoever lists the same contracts with the same amounts gets the same digest.
final class Breakdown {
  private static final int BYTES = 32;

  private final MessageDigest sha256 = Sha256.digest();
  private final int[] sum = new int[BYTES];
  private long contracts;
  private long minorUnits;

  void add(ContractAccrual each) {
    contracts++;
    minorUnits = Math.addExact(minorUnits, each.accruedMinorUnits());
    String line = each.contract() + ' ' + each.accruedMinorUnits();
    byte[] hash = sha256.digest(line.getBytes(UTF_8));
    int carry = 0;
    for (int i = BYTES - 1; i >= 0; i--) {
      int digit = sum[i] + (hash[i] & 0xff) + carry;
      sum[i] = digit & 0xff;
      carry = digit >>> 8;
    }
  }

  long contracts() {
    return contracts;
  }

  long minorUnits() {
    return minorUnits;
  }

  /// 64 hexadecimal digits.
  String digest() {
    BigInteger value = BigInteger.ZERO;
    for (int digit : sum) {
      value = value.shiftLeft(8).or(BigInteger.valueOf(digit));
    }
    return "%064x".formatted(value);
  }
}
