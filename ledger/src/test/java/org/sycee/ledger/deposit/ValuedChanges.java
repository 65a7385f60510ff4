package org.sycee.ledger.deposit;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The changes of one deposit by value date, as the model keeps them: in numbers without a limit.
final class ValuedChanges {
  private record Valued(LocalDate date, long cents) {}

  private final Map<String, Valued> byTransaction = new HashMap<>();
  private final SortedMap<LocalDate, BigInteger> byDate = new TreeMap<>();

  void note(String transaction, LocalDate date, long cents) {
    byTransaction.put(transaction, new Valued(date, cents));
    byDate.merge(date, BigInteger.valueOf(cents), BigInteger::add);
  }

  /// The reversal of a transaction has its value date.
  void takeBack(String transaction) {
    Valued original = byTransaction.get(transaction);
    if (original != null) {
      byDate.merge(original.date, BigInteger.valueOf(-original.cents), BigInteger::add);
    }
  }

  boolean countableAfterTakingBack(String transaction) {
    Valued original = byTransaction.get(transaction);
    return original == null || countableAfter(original.date, -original.cents);
  }

  /// Whether every balance by value date would still have 64 bits.
  boolean countableAfter(LocalDate date, long cents) {
    var after = new TreeMap<>(byDate);
    after.merge(date, BigInteger.valueOf(cents), BigInteger::add);
    var balance = BigInteger.ZERO;
    for (BigInteger change : after.values()) {
      balance = balance.add(change);
      if (balance.bitLength() >= Long.SIZE) {
        return false;
      }
    }
    return true;
  }
}
