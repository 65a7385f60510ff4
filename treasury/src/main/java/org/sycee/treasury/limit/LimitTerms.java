package org.sycee.treasury.limit;

import java.time.LocalDate;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;

/// What a limit allows: `amount` of what it measures, in the deals of the legal entity that have
/// the subject, are of one of the products (of any if the list is empty) and run longer than so
/// many days (0 for all).
///
/// It counts the deals in its currency, of settlement the payments in it, whichever came first, the
/// limit or the deal. After `validUntil` nothing more may be used.
public record LimitTerms(
    String entity,
    LimitSubject subject,
    List<DealProduct> products,
    int longerThanDays,
    Measure measure,
    Money amount,
    LocalDate validUntil) {

  /// What is counted.
  public enum Measure {
    /// What is owed to us by the subject, or the size of the deals, as the subject tells.
    EXPOSURE,
    /// What we pay on one value date.
    SETTLEMENT,
    /// What a book has lost on prices in a calendar month: once it is as much as the amount,
    /// nothing but bonds to sell is dealt in the book until the next month.
    LOSS
  }

  public LimitTerms {
    products = List.copyOf(products);
  }

  /// With another amount and another last day.
  LimitTerms changed(Money newAmount, LocalDate newValidUntil) {
    return new LimitTerms(
        entity, subject, products, longerThanDays, measure, newAmount, newValidUntil);
  }

  /// Whether the limit counts a deal with such an exposure; of settlement it counts what is paid in
  /// its currency, whatever else the deal pays.
  boolean counts(Exposure exposure) {
    return covers(exposure) && (measure == Measure.SETTLEMENT || isInCurrencyOf(exposure));
  }

  /// Whether the credit or the volume of a deal is in the currency of the limit.
  boolean isInCurrencyOf(Exposure exposure) {
    return exposure.credit().currency().equals(amount.currency());
  }

  private boolean covers(Exposure exposure) {
    return exposure.entity().equals(entity)
        && exposure.subjects().contains(subject)
        && (products.isEmpty() || products.contains(exposure.product()))
        && exposure.termDays() > longerThanDays
        && (measure != Measure.LOSS || exposure.product() != DealProduct.BOND_SALE);
  }
}
