package org.sycee.treasury.portfolio;

import java.time.LocalDate;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;

/// Everything that can happen to a portfolio.
public sealed interface PortfolioEvent extends Event {
  AccountingUnit unit();

  LocalDate effectiveDate();

  record PortfolioOpened(
      TransactionId transactionId,
      AccountingUnit unit,
      PortfolioTerms terms,
      LocalDate effectiveDate)
      implements PortfolioEvent {}

  record PriceBandSet(
      TransactionId transactionId,
      AccountingUnit unit,
      PriceBand band,
      EmployeeId proposer,
      EmployeeId approver,
      LocalDate effectiveDate)
      implements PortfolioEvent {}

  record PortfolioClosed(
      TransactionId transactionId, AccountingUnit unit, String reason, LocalDate effectiveDate)
      implements PortfolioEvent {}
}
