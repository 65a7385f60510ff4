package org.sycee.contract;

import java.util.List;

/// The switch to the figures of published cases where those contradict economics. It exists to
/// compare ourselves with them; what came through it is never booked.
///
/// - The price of a liability that is bought or sold is netted with its accrued interest, although
///   both are owed by the same side.
/// - The penalty on a liability is signed twice.
/// - A prepayment leaves the payments that follow as they were, whatever its effect was agreed.
/// - Interest that ran between the value date and the status date is nothing if it is not told and
///   no interest date lies between.
/// - The price of a swap is paid and its accrued interest is received, by the buyer.
public final class PublishedCases {
  private PublishedCases() {}

  public static Debt debt(DebtTerms terms) {
    return Debt.asPublished(terms);
  }

  public static List<ContractEvent> events(LegSwap swap, MarketRates rates) {
    return swap.events(rates, true);
  }
}
