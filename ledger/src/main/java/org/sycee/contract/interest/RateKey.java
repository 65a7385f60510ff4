package org.sycee.contract.interest;

import java.time.DateTimeException;
import java.time.Period;

/// The name under which a rate stands in a [RateTable]: its kind and its term, zero where the kind
/// has none. Twelve months and a year are one term.
public record RateKey(RateKind kind, Period term) {
  public static final RateKey DEMAND = new RateKey(RateKind.DEMAND, Period.ZERO);
  public static final RateKey AGREEMENT = new RateKey(RateKind.AGREEMENT, Period.ZERO);

  public RateKey {
    if (term.isNegative()) {
      throw new IllegalArgumentException(kind + " has no term of " + term);
    }
    term = term.normalized();
  }

  public static RateKey time(int months) {
    return new RateKey(RateKind.TIME, Period.ofMonths(months));
  }

  public static RateKey notice(int days) {
    return new RateKey(RateKind.NOTICE, Period.ofDays(days));
  }

  public static RateKey loanPrime(int years) {
    return new RateKey(RateKind.LOAN_PRIME, Period.ofYears(years));
  }

  /// Reads the text written by [#toString()], such as `DEMAND` or `TIME P1Y`.
  public static RateKey parse(String text) {
    int blank = text.indexOf(' ');
    try {
      return blank < 0
          ? new RateKey(RateKind.valueOf(text), Period.ZERO)
          : new RateKey(
              RateKind.valueOf(text.substring(0, blank)), Period.parse(text.substring(blank + 1)));
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw new IllegalArgumentException(
          "a rate has a name such as DEMAND or TIME P1Y, but this one is '%s'".formatted(text), e);
    }
  }

  @Override
  public String toString() {
    return term.isZero() ? kind.name() : kind + " " + term;
  }
}
