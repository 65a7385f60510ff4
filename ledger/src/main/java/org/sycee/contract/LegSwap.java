package org.sycee.contract;

import static java.math.MathContext.DECIMAL128;
import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two debts exchanged against each other: basis swaps, currency swaps, any leg against any other.
/// ACTUS techspecs 6.13 (SWAPS).
///
/// @param first the leg that is received if its position is ASSET; the second has the opposite one
/// @param settlement NET pays the difference of what both legs pay on one day for one reason
/// @param purchase at a price for the whole swap, before accrued interest; negative if the seller
///   pays us to take it
public record LegSwap(
    DebtTerms first,
    DebtTerms second,
    Settlement settlement,
    Optional<Trade> purchase,
    Optional<Trade> termination) {

  public List<ContractEvent> events(MarketRates rates) {
    return events(rates, false);
  }

  List<ContractEvent> events(MarketRates rates, boolean asPublished) {
    var legs = List.of(Debt.of(first), Debt.of(second));
    var all = new ArrayList<ContractEvent>();
    legs.forEach(leg -> all.addAll(leg.events(rates)));
    purchase.ifPresent(trade -> {
      BigDecimal interest = accrued(legs, trade.date(), rates);
      BigDecimal received = asPublished ? interest : interest.negate();
      all.add(event(EventKind.PURCHASE, trade, received.subtract(trade.price())));
    });
    termination.ifPresent(trade ->
        all.add(
            event(
                EventKind.TERMINATION,
                trade,
                accrued(legs, trade.date(), rates).add(trade.price()))));
    all.sort(comparing(ContractEvent::date).thenComparing(ContractEvent::kind));
    return settlement == Settlement.NET ? netted(ours(all)) : ours(all);
  }

  /// From the purchase to the termination.
  private static List<ContractEvent> ours(List<ContractEvent> all) {
    var ours = new ArrayList<ContractEvent>();
    for (ContractEvent event : all) {
      if (event.kind() == EventKind.PURCHASE) {
        ours.clear();
      }
      ours.add(event);
      if (event.kind() == EventKind.TERMINATION) {
        break;
      }
    }
    return ours;
  }

  private static List<ContractEvent> netted(List<ContractEvent> events) {
    var netted = new ArrayList<ContractEvent>();
    for (ContractEvent event : events) {
      if (!netted.isEmpty() && meets(netted.getLast(), event)) {
        netted.set(netted.size() - 1, sum(netted.getLast(), event));
      } else {
        netted.add(event);
      }
    }
    return netted;
  }

  private static boolean meets(ContractEvent a, ContractEvent b) {
    return a.date().equals(b.date())
        && a.kind() == b.kind()
        && a.currency().equals(b.currency())
        && isPaidByBoth(a.kind());
  }

  private static boolean isPaidByBoth(EventKind kind) {
    return kind == EventKind.DISBURSEMENT
        || kind == EventKind.INTEREST_PAYMENT
        || kind == EventKind.PRINCIPAL_REDEMPTION
        || kind == EventKind.MATURITY;
  }

  /// Two legs have no one rate, so the sum has none.
  private static ContractEvent sum(ContractEvent a, ContractEvent b) {
    BigDecimal principal = a.after().principal().add(b.after().principal(), DECIMAL128);
    BigDecimal interest = a.after().accruedInterest().add(b.after().accruedInterest(), DECIMAL128);
    ContractState both =
        ContractState.empty(a.date())
            .withPrincipal(principal, BigDecimal.ZERO)
            .withInterest(a.date(), interest, BigDecimal.ZERO);
    return new ContractEvent(
        a.date(), a.kind(), a.currency(), a.amount().add(b.amount(), DECIMAL128), both);
  }

  private static BigDecimal accrued(List<Debt> legs, LocalDate date, MarketRates rates) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Debt leg : legs) {
      ContractState state = leg.asOf(date, rates, List.of());
      sum = sum.add(state.accruedInterest()).add(state.interestDue(), DECIMAL128);
    }
    return sum;
  }

  private ContractEvent event(EventKind kind, Trade trade, BigDecimal amount) {
    return new ContractEvent(
        trade.date(), kind, first.currency(), amount, ContractState.empty(trade.date()));
  }
}
