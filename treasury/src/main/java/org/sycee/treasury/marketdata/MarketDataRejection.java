package org.sycee.treasury.marketdata;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a fixing, a snapshot, or a row of a file of quotes, in the order checked.
public enum MarketDataRejection implements Rejection {
  INDEX_ALREADY_DEFINED,
  INDEX_NAME_MISSING,
  /// No calendar has the name, so nobody could say on which days the index is fixed.
  INDEX_CALENDAR_UNKNOWN,
  /// Nobody has defined the index.
  INDEX_NOT_FOUND,
  /// The calendar of the index does not know the year.
  FIXING_OUTSIDE_CALENDAR,
  FIXING_ON_CLOSED_DAY,
  /// A fixing or a quoted rate is -10 to 50 % a year.
  RATE_NOT_OF_MARKET,
  FIXING_ALREADY_PUBLISHED,
  FIXING_NOT_FOUND,
  /// The fixing in effect is not the one that the correction says it replaces.
  FIXING_REPLACES_ANOTHER,
  CORRECTION_REASON_MISSING,
  SNAPSHOT_ALREADY_TAKEN,
  SNAPSHOT_NOT_FOUND,
  /// Another snapshot stands in its place already: correct that one.
  SNAPSHOT_SUPERSEDED,
  /// The date had not come where the market is when the snapshot was taken.
  SNAPSHOT_IN_FUTURE,
  SNAPSHOT_EMPTY,
  SNAPSHOT_TOO_LARGE,
  /// A row of a file lacks a value, has one too many, or one that cannot be read.
  QUOTE_UNREADABLE,
  QUOTE_CURRENCY_UNKNOWN,
  /// An instrument or a curve has 1 to 40 letters, digits and . _ -
  QUOTE_NAME_MALFORMED,
  PRICE_NOT_POSITIVE,
  /// A clean price is not above three times the face: the price per 100 was meant.
  QUOTED_PRICE_OUT_OF_BOUNDS,
  FX_PAIR_OF_ONE_CURRENCY,
  QUOTE_TWICE,
  CURVE_NODE_NOT_AFTER_DATE,
  CURVE_NODES_NOT_ASCENDING,
  /// One curve of one currency has par rates and zero rates.
  CURVE_RATES_MIXED,
  /// What is booked on a day is valued by the market of that day.
  SNAPSHOT_OF_ANOTHER_DAY,
  /// The snapshot has no price of the bond.
  BOND_PRICE_NOT_FOUND,
  /// The snapshot has no curve of that name and currency.
  CURVE_NOT_FOUND,
  /// The snapshot has no rate of that pair of currencies.
  FX_RATE_NOT_FOUND
}
