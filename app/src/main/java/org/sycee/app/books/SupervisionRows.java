package org.sycee.app.books;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.aml.AmlCaseEvent;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.deposit.DepositEvent.DepositClosed;
import org.sycee.ledger.deposit.DepositEvent.DepositOpened;
import org.sycee.ledger.deposit.DepositEvent.InterestCredited;
import org.sycee.ledger.deposit.DepositEvent.TransactionReversed;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.riskalert.RiskAlertEvent;
import org.sycee.ledger.stationery.StockEvent;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent;

/// The rows of the tables of supervision, added up from the events one by one.
final class SupervisionRows {
  private final Map<String, String> rows = new TreeMap<>();
  private final ExpectedDayReport dayReport = new ExpectedDayReport();
  private final ExpectedVoucherTotals vouchers = new ExpectedVoucherTotals();
  private final ExpectedBlanks blanks = new ExpectedBlanks();
  private final ExpectedRegisters registers = new ExpectedRegisters();
  private final Map<DepositId, DepositTerms> deposits = new HashMap<>();

  void add(Event event, long position) {
    if (event instanceof MovesMoney money) {
      dayReport.add(money.entry());
      vouchers.add(money.entry());
    }
    switch (event) {
      case BusinessDayOpened e -> {
        rows.put("business day %s %s".formatted(e.entity(), e.date()), Long.toString(position));
        dayReport.open(e.entity(), e.date());
        blanks.open(e.entity(), e.date());
      }
      case DepositOpened e -> {
        deposits.put(e.depositId(), e.terms());
        dayReport.opened(e.terms(), e.bookingDate());
      }
      case DepositClosed e ->
          dayReport.closed(
              requireNonNull(deposits.get(e.depositId()), "closed before it was opened"),
              e.bookingDate());
      case InterestCredited e -> vouchers.addInterest(e.amount(), e.entry());
      case StockEvent e -> blanks.add(e, position);
      case SupervisionErrorEvent e -> registers.add(e, position);
      case RiskAlertEvent e -> registers.add(e, position);
      case AmlCaseEvent e -> registers.add(e, position);
      case TransactionReversed e -> addReversal(e, position);
      default -> {}
    }
  }

  Map<String, String> rows() {
    dayReport.writeTo(rows);
    vouchers.writeTo(rows);
    blanks.writeTo(rows);
    registers.writeTo(rows);
    return rows;
  }

  /// Of the movements that anti-money-laundering looks at, the journal tells all but which one a
  /// reversal took back. Interest and fees are none of them.
  private void addReversal(TransactionReversed e, long position) {
    boolean isOfCustomer =
        e.entry().postings().stream()
            .noneMatch(posting -> posting.account().code().toString().matches("(6|2231).*"));
    if (isOfCustomer) {
      rows.put(
          "aml reversal " + position, "%s %s".formatted(e.reversedTransactionId(), e.depositId()));
    }
  }
}
