package org.sycee.treasury.limit;

import org.sycee.money.Money;

/// A limit that does not allow what is asked: the limit with what is overridden for this deal, what
/// the other deals use, and what this one would.
public record LimitBreach(
    LimitId limitId, LimitSubject subject, Money limit, Money used, Money asked) {

  @Override
  public String toString() {
    return "%s for %s: limit %s, used by others %s, this deal %s"
        .formatted(limitId, subject, limit, used, asked);
  }
}
