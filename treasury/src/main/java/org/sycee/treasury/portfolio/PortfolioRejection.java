package org.sycee.treasury.portfolio;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a portfolio, or a deal in it, in the order checked.
public enum PortfolioRejection implements Rejection {
  PORTFOLIO_ALREADY_OPEN,
  /// Selling first what was bought last is not allowed in books under IFRS.
  COSTING_NOT_FOR_BOOKS,
  PORTFOLIO_NOT_FOUND,
  /// It opened later than the date asked for.
  PORTFOLIO_NOT_OPEN_YET,
  PORTFOLIO_CLOSED,
  /// A deal may be agreed up to 100 % off the market.
  TOLERANCE_OUT_OF_BOUNDS,
  /// Who asks for a price band is not who allows it.
  SAME_PERSON
}
