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
  PORTFOLIO_CLOSED
}
