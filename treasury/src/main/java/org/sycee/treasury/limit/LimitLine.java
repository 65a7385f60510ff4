package org.sycee.treasury.limit;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;

/// One limit, and what is used of it: in all, or by value date if it is one of settlement.
///
/// Not for several threads; [LimitBook] sees to that.
final class LimitLine {
  private final LimitId id;
  private final Map<DealId, Allowance> overrides = new HashMap<>();
  private final Map<LocalDate, Money> usedByDate = new HashMap<>();
  private LimitTerms terms;
  private Money used;

  private record Allowance(Money amount, LocalDate expiryDate) {}

  LimitLine(LimitId id, LimitTerms terms) {
    this.id = id;
    this.terms = terms;
    this.used = Money.zero(terms.amount().currency());
  }

  LimitTerms terms() {
    return terms;
  }

  LimitId id() {
    return id;
  }

  /// What is used: of settlement the most on one day, of losses those of the month of the date.
  Money used(LocalDate date, PriceResults results) {
    return switch (terms.measure()) {
      case EXPOSURE -> used;
      case SETTLEMENT ->
          usedByDate.values().stream().reduce(used, (a, b) -> a.isLessThan(b) ? b : a);
      case LOSS -> results.lostInMonthOf(date, terms.subject(), zero());
    };
  }

  void change(Money amount, LocalDate validUntil) {
    terms = terms.changed(amount, validUntil);
  }

  void override(DealId deal, Money amount, LocalDate expiryDate) {
    overrides.put(deal, new Allowance(amount, expiryDate));
  }

  /// Counts an exposure; with `sign` -1 it is no longer counted.
  void count(Exposure exposure, int sign) {
    if (!terms.counts(exposure)) {
      return;
    }
    switch (terms.measure()) {
      case EXPOSURE -> used = sum(used, exposure.countedFor(terms.subject()), sign);
      case SETTLEMENT ->
          exposure
              .paidIn(terms.amount().currency())
              .forEach(payment ->
                  usedByDate.compute(
                      payment.valueDate(),
                      (_, before) ->
                          nothingIfZero(
                              sum(before == null ? zero() : before, payment.amount(), sign))));
      case LOSS -> {
        // what a deal loses is told by what is booked of it
      }
    }
  }

  private static @Nullable Money nothingIfZero(Money amount) {
    return amount.isZero() ? null : amount;
  }

  private static Money sum(Money before, Money change, int sign) {
    return sign > 0 ? before.plus(change) : before.minus(change);
  }

  private Money zero() {
    return Money.zero(terms.amount().currency());
  }

  /// Why the deal, that counts with `before` so far, may not use `wanted` on the date.
  Optional<LimitBreach> breach(
      DealId deal,
      Optional<Exposure> before,
      Exposure wanted,
      LocalDate date,
      PriceResults results) {
    if (!terms.counts(wanted)) {
      return Optional.empty();
    }
    Optional<Exposure> counted = before.filter(terms::counts);
    return switch (terms.measure()) {
      case EXPOSURE -> {
        Money own = counted.map(e -> e.countedFor(terms.subject())).orElse(zero());
        yield breach(deal, used.minus(own), own, wanted.countedFor(terms.subject()), date);
      }
      case SETTLEMENT -> settlementBreach(deal, counted, wanted, date);
      case LOSS -> lossBreach(deal, counted, wanted, date, results);
    };
  }

  /// A deal that is dealt already may go on.
  private Optional<LimitBreach> lossBreach(
      DealId deal,
      Optional<Exposure> counted,
      Exposure wanted,
      LocalDate date,
      PriceResults results) {
    Money lost = results.lostInMonthOf(date, terms.subject(), zero());
    Money limit =
        (date.isAfter(terms.validUntil()) ? zero() : terms.amount()).plus(beyond(deal, date));
    return counted.isPresent() || lost.isLessThan(limit)
        ? Optional.empty()
        : Optional.of(new LimitBreach(id, terms.subject(), limit, lost, wanted.volume()));
  }

  private Optional<LimitBreach> settlementBreach(
      DealId deal, Optional<Exposure> counted, Exposure wanted, LocalDate date) {
    Currency currency = terms.amount().currency();
    for (Exposure.Payment payment : wanted.paidIn(currency)) {
      LocalDate day = payment.valueDate();
      Money own = counted.map(e -> e.paidOn(day, currency)).orElse(zero());
      Money others = usedByDate.getOrDefault(day, zero()).minus(own);
      Optional<LimitBreach> breach = breach(deal, others, own, wanted.paidOn(day, currency), date);
      if (breach.isPresent()) {
        return breach;
      }
    }
    return Optional.empty();
  }

  /// Whoever uses no more than before is never stopped, even if the limit has been cut since.
  private Optional<LimitBreach> breach(
      DealId deal, Money others, Money own, Money asked, LocalDate date) {
    Money limit =
        (date.isAfter(terms.validUntil()) ? zero() : terms.amount()).plus(beyond(deal, date));
    return !own.isLessThan(asked) || !limit.isLessThan(others.plus(asked))
        ? Optional.empty()
        : Optional.of(new LimitBreach(id, terms.subject(), limit, others, asked));
  }

  private Money beyond(DealId deal, LocalDate date) {
    Allowance override = overrides.get(deal);
    return override == null || date.isAfter(override.expiryDate) ? zero() : override.amount;
  }
}
