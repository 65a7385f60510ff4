package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;

/// What is dealt, by kind of deal.
public sealed interface DealTerms permits MoneyMarketTerms, BondTradeTerms {
  DealProduct product();

  Currency currency();

  /// When the first payment is due.
  LocalDate valueDate();

  /// When the last payment is due.
  LocalDate endDate();

  /// Whether its payments are settled together with the position that they change, and so not by
  /// the deal alone.
  default boolean movesSecurities() {
    return false;
  }

  /// Refuses terms that no deal can have.
  void requireSound();

  /// The payments that follow from the terms, in the order of their dates.
  List<Flow> flows();

  /// Which interest is earned or owed when; it adds up to that of the flows.
  InterestPlan interest();

  /// What the counterparty owes us or will, as long as these flows are open.
  Money credit(List<Flow> open);

  /// The size of the deal, whichever way it goes, as long as these flows are open.
  Money volume(List<Flow> open);
}
