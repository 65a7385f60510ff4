package org.sycee.treasury.portfolio;

import java.time.LocalDate;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;

/// Everything one may ask of a portfolio: the book of an accounting unit, in which deals are made.
public sealed interface PortfolioCommand extends Command {
  AccountingUnit unit();

  LocalDate effectiveDate();

  record OpenPortfolio(
      TransactionId transactionId,
      AccountingUnit unit,
      PortfolioTerms terms,
      LocalDate effectiveDate)
      implements PortfolioCommand {}

  /// From now on deals are compared with the market; it replaces the band before.
  record SetPriceBand(
      TransactionId transactionId,
      AccountingUnit unit,
      PriceBand band,
      EmployeeId proposer,
      EmployeeId approver,
      LocalDate effectiveDate)
      implements PortfolioCommand {}

  /// No deals from the date on; deals made before go on.
  record ClosePortfolio(
      TransactionId transactionId, AccountingUnit unit, String reason, LocalDate effectiveDate)
      implements PortfolioCommand {}
}
