package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.money.Money;

/// What keeps money in a deposit.
///
/// `holds` are amounts set aside by id; `freezes` the numbers of the orders under which nothing may
/// leave; `frozenAmounts` those under which an amount must stay; `lossReport` the report, `pledge`
/// the secured contract, and `dormantSince` the day because of which nothing may leave either.
public record Restrictions(
    Map<String, Money> holds,
    Set<String> freezes,
    Map<String, Money> frozenAmounts,
    Optional<String> lossReport,
    Optional<String> pledge,
    Optional<LocalDate> dormantSince) {
  static final Restrictions NONE =
      new Restrictions(
          Map.of(), Set.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Restrictions {
    holds = Map.copyOf(holds);
    freezes = Set.copyOf(freezes);
    frozenAmounts = Map.copyOf(frozenAmounts);
  }

  /// What of a balance may be taken out, given how far it may go below zero.
  Money available(Money balance, Money overdraftLimit) {
    if (frozenAmounts.isEmpty()) {
      return lessHolds(balance.plus(overdraftLimit));
    }
    Money zero = Money.zero(balance.currency());
    Money frozen = frozenAmounts.values().stream().reduce(zero, Money::plus);
    return lessHolds(balance.isLessThan(frozen) ? zero : balance.minus(frozen));
  }

  Money lessHolds(Money most) {
    Money left = most;
    for (Money hold : holds.values()) {
      left = left.minus(hold);
    }
    return left.isNegative() ? Money.zero(most.currency()) : left;
  }

  /// Whether nothing may leave at all.
  public boolean isBlocking() {
    return !freezes.isEmpty()
        || lossReport.isPresent()
        || pledge.isPresent()
        || dormantSince.isPresent();
  }

  void requireNotBlocking(DepositId deposit) {
    DEPOSIT_FROZEN.unless(
        freezes.isEmpty(), () -> "%s is frozen by order %s".formatted(deposit, freezes));
    LOSS_REPORTED.unless(
        lossReport.isEmpty(),
        () -> "report %s is on %s".formatted(lossReport.orElseThrow(), deposit));
    DEPOSIT_PLEDGED.unless(
        pledge.isEmpty(), () -> "%s secures %s".formatted(deposit, pledge.orElseThrow()));
    DEPOSIT_DORMANT.unless(
        dormantSince.isEmpty(),
        () -> "%s has been dormant since %s".formatted(deposit, dormantSince.orElseThrow()));
  }

  boolean isFrozenBy(String documentNumber) {
    return freezes.contains(documentNumber) || frozenAmounts.containsKey(documentNumber);
  }

  Restrictions withHold(String holdId, Money amount) {
    return withHolds(with(holds, holdId, amount));
  }

  Restrictions withoutHold(String holdId) {
    return withHolds(without(holds, holdId));
  }

  Restrictions frozenBy(String documentNumber) {
    var more = new HashSet<>(freezes);
    more.add(documentNumber);
    return withFreezes(more, frozenAmounts);
  }

  Restrictions frozenBy(String documentNumber, Money amount) {
    return withFreezes(freezes, with(frozenAmounts, documentNumber, amount));
  }

  Restrictions unfrozenBy(String documentNumber) {
    var fewer = new HashSet<>(freezes);
    fewer.remove(documentNumber);
    return withFreezes(fewer, without(frozenAmounts, documentNumber));
  }

  Restrictions withLossReport(Optional<String> report) {
    return new Restrictions(holds, freezes, frozenAmounts, report, pledge, dormantSince);
  }

  Restrictions withPledge(Optional<String> contract) {
    return new Restrictions(holds, freezes, frozenAmounts, lossReport, contract, dormantSince);
  }

  Restrictions withDormancy(Optional<LocalDate> since) {
    return new Restrictions(holds, freezes, frozenAmounts, lossReport, pledge, since);
  }

  private Restrictions withHolds(Map<String, Money> changed) {
    return new Restrictions(changed, freezes, frozenAmounts, lossReport, pledge, dormantSince);
  }

  private Restrictions withFreezes(Set<String> whole, Map<String, Money> amounts) {
    return new Restrictions(holds, whole, amounts, lossReport, pledge, dormantSince);
  }

  private static Map<String, Money> with(Map<String, Money> all, String key, Money amount) {
    var more = new HashMap<>(all);
    more.put(key, amount);
    return more;
  }

  private static Map<String, Money> without(Map<String, Money> all, String key) {
    var fewer = new HashMap<>(all);
    fewer.remove(key);
    return fewer;
  }
}
