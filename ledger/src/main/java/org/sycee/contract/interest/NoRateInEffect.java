package org.sycee.contract.interest;

import java.time.LocalDate;

/// A rate table was asked for a date on which the rate did not exist yet.
///
/// A missing rate must not look like a rate of zero. The remedy is to enter the rate with the date
/// from which it is in effect.
public final class NoRateInEffect extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RateKey key;
  private final LocalDate date;

  NoRateInEffect(RateKey key, LocalDate date, int version) {
    super("version %d of the rate table has no %s on %s".formatted(version, key, date));
    this.key = key;
    this.date = date;
  }

  public RateKey key() {
    return key;
  }

  public LocalDate date() {
    return date;
  }
}
