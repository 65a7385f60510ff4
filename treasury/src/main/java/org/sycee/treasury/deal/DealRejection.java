package org.sycee.treasury.deal;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a deal, in the order checked. Those of its portfolio, its
/// counterparty and its limits are refusals of theirs.
public enum DealRejection implements Rejection {
  DEAL_ALREADY_CAPTURED,
  DEAL_NOT_FOUND,
  /// It was cancelled or reversed.
  DEAL_ENDED,
  PRINCIPAL_NOT_POSITIVE,
  FACE_NOT_POSITIVE,
  /// A clean price is above zero and at most ten times the face; its yield at most 1,000 %.
  BOND_PRICE_OUT_OF_BOUNDS,
  /// More decimals than the market quotes.
  BOND_PRICE_TOO_PRECISE,
  /// The rate is 0 to 36 % a year.
  DEAL_RATE_OUT_OF_BOUNDS,
  MATURITY_NOT_AFTER_VALUE_DATE,
  TERM_TOO_LONG,
  /// The bonds, at face x conversion ratio, do not cover what is lent on them.
  COLLATERAL_SHORT,
  TRADE_DATE_IN_FUTURE,
  VALUE_DATE_BEFORE_TRADE_DATE,
  /// The calendar does not know the year.
  DATE_OUTSIDE_CALENDAR,
  /// The market of the currency is closed on the trade date.
  MARKET_CLOSED,
  /// Nothing is paid on that day; the next good one is in the detail.
  SETTLEMENT_ON_HOLIDAY,
  /// A period of a swap begins and ends on the same good day.
  PERIOD_WITHOUT_DAYS,
  /// A spot deal is settled within two business days, a forward later.
  SETTLEMENT_NOT_OF_PRODUCT,
  /// Bonds are settled on the day of the trade or on the next business day.
  SETTLEMENT_NOT_IN_TIME,
  /// Its coupons are not known, or a buyer does not always get the next one.
  INSTRUMENT_NOT_TRADED,
  INSTRUMENT_IN_ANOTHER_CURRENCY,
  /// It was priced by other terms than those known of the security.
  PRICED_BY_OTHER_TERMS,
  /// Before interest begins, or not before maturity.
  SETTLEMENT_OUTSIDE_TERM,
  /// The figures of the price do not follow from the one agreed.
  BOND_PRICE_INCONSISTENT,
  /// More than is held, less what was sold before and is not delivered.
  SOLD_MORE_THAN_HELD,
  /// Further from the market than the band of the portfolio allows.
  PRICE_OFF_MARKET,
  /// The deal counts from a day before the one on which it is booked, and nobody allowed it.
  BACK_VALUE_NOT_APPROVED,
  BACK_VALUE_BEYOND_AUTHORITY,
  /// Dealing, verifying, settling and allowing are the work of different people.
  SAME_PERSON,
  REASON_MISSING,
  PORTFOLIO_OF_ANOTHER_ENTITY,
  DEAL_NOT_VERIFIED,
  DEAL_ALREADY_VERIFIED,
  /// Something was settled, or its value was booked: it can be reduced, terminated or reversed, no
  /// longer changed.
  DEAL_ALREADY_SETTLED,
  FLOW_NOT_FOUND,
  FLOW_NOT_DUE,
  AMOUNT_NOT_POSITIVE,
  CURRENCY_NOT_OF_DEAL,
  /// More than what is open of the flow.
  SETTLED_MORE_THAN_DUE,
  VALUE_DATE_NOT_SINCE_DUE,
  /// Nothing was settled yet: amend or cancel it.
  DEAL_NOT_STARTED,
  INDEX_NOT_OF_DEAL,
  /// No rate of the swap is fixed on that date.
  NOT_A_RESET_DATE,
  FIXING_IN_FUTURE,
  RATE_ALREADY_FIXED,
  /// A deal of that kind cannot be ended so, or has nothing pledged.
  NOT_OF_PRODUCT,
  /// A deal is rolled on the day on which it ends, with nothing else left to pay.
  NOT_ON_MATURITY,
  /// What was booked of two deals at once is not taken back for one of them.
  DEAL_ROLLED,
  PRINCIPAL_EXCEEDED,
  /// Not between today and the end of the deal.
  END_DATE_IMPOSSIBLE,
  INTEREST_NEGATIVE,
  /// Only swaps and deals in currencies stand at their value.
  NOT_MARKED_TO_MARKET,
  /// Nothing of it is open, so it is worth nothing.
  ENDED_DEAL_HAS_NO_VALUE,
  /// It stands at that value already.
  DEAL_VALUE_UNCHANGED,
  /// Bonds and money change hands together: ask for that.
  SETTLED_WITH_POSITION,
  /// The deal is none in bonds.
  NOT_A_BOND_TRADE
}
