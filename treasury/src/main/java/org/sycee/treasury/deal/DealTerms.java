package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.time.BusinessCalendar;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;

/// What is dealt, by kind of deal.
public sealed interface DealTerms
    permits MoneyMarketTerms,
        PledgedRepoTerms,
        OutrightRepoTerms,
        DiscountCertificateTerms,
        CouponCertificateTerms,
        FxTerms,
        BondTradeTerms,
        InterestRateSwapTerms {
  DealProduct product();

  /// In which its interest is, and what it uses of limits.
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

  /// Whether it stands in the books at what it is worth, and not at what was paid.
  default boolean isMarkedToMarket() {
    return false;
  }

  /// Refuses terms that no deal can have.
  void requireSound(Calendars calendars);

  /// The same terms with the dates that calendars decide, which stand from the capture on whatever
  /// is published later.
  default DealTerms dated(Calendars calendars) {
    return this;
  }

  /// The payments that follow from the terms, in the order of their dates.
  List<Flow> flows();

  /// Which interest is earned or owed when; it adds up to that of the flows.
  InterestPlan interest();

  /// What the counterparty owes us or will, as long as these flows are open, in a deal dealt for so
  /// many days.
  Money credit(List<Flow> open, int termDays);

  /// The size of the deal, whichever way it goes, as long as these flows are open.
  Money volume(List<Flow> open);

  /// A mistake of the caller's, as terms of one kind name a product of another.
  static void requireProduct(DealProduct product, DealProduct... possible) {
    if (!List.of(possible).contains(product)) {
      throw new IllegalArgumentException(
          "terms of %s, not of %s".formatted(List.of(possible), product));
    }
  }

  /// On which days it can be paid.
  default BusinessCalendar calendar(Calendars calendars) {
    return calendars.settling(currency());
  }

  /// Where it is dealt: on a day that is good in one of them.
  default List<BusinessCalendar> markets(Calendars calendars) {
    return List.of(calendar(calendars));
  }

  /// From when on it uses limits of a tenor: what is lent from its first payment, what is promised
  /// from the trade date.
  default LocalDate exposedFrom(LocalDate tradeDate) {
    return valueDate();
  }

  /// Refuses a trade date that the product cannot have.
  default void requireTradedOn(LocalDate tradeDate, Calendars calendars) {}

  /// Of these open flows those that we pay and that limits of settlement count.
  default List<Flow> payments(List<Flow> open) {
    return open.stream().filter(flow -> flow.way() == Flow.Way.PAY).toList();
  }

  /// How it may end before its time.
  default EarlyEnd earlyEnd() {
    return EarlyEnd.IN_PART_OR_WHOLE;
  }

  /// How a deal may end before its time.
  enum EarlyEnd {
    IN_PART_OR_WHOLE,
    AS_A_WHOLE,
    NEVER
  }
}
