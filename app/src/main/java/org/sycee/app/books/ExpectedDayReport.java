package org.sycee.app.books;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.NormalBalance;
import org.sycee.ledger.journal.Posting;

/// The day report in four columns, kept line by line as a clerk would.
final class ExpectedDayReport {
  private final Map<String, String> finished = new HashMap<>();
  private final Map<String, Page> pages = new HashMap<>();

  /// The page of the day is put away and a new one begun with its closing column.
  void open(String entity, LocalDate date) {
    Page before = page(entity, date);
    before.writeTo(finished);
    var next = new Page(date);
    before.lines.forEach((name, line) -> next.lines.put(name, line.carried()));
    pages.put(entity, next);
  }

  void add(JournalEntry entry) {
    for (Posting posting : entry.postings()) {
      line(
              posting.account().unit(),
              posting.account().code(),
              posting.amount().currency().getCurrencyCode(),
              entry.bookingDate())
          .add(posting.debitMinorUnits());
    }
  }

  void opened(DepositTerms terms, LocalDate date) {
    line(terms.unit(), terms.account(), terms.currency().getCurrencyCode(), date).opened++;
  }

  void closed(DepositTerms terms, LocalDate date) {
    line(terms.unit(), terms.account(), terms.currency().getCurrencyCode(), date).closed++;
  }

  void writeTo(Map<String, String> rows) {
    rows.putAll(finished);
    pages.values().forEach(page -> page.writeTo(rows));
  }

  private Page page(String entity, LocalDate date) {
    return pages.computeIfAbsent(entity, _ -> new Page(date));
  }

  private Line line(AccountingUnit unit, AccountCode account, String currency, LocalDate date) {
    String name = "%s/%s/%s %s".formatted(unit.entity(), unit.branch(), account, currency);
    return page(unit.entity(), date).lines.computeIfAbsent(name, _ -> new Line(account));
  }

  private static final class Page {
    private final LocalDate date;
    private final Map<String, Line> lines = new TreeMap<>();

    Page(LocalDate date) {
      this.date = date;
    }

    void writeTo(Map<String, String> rows) {
      lines.forEach(
          (name, line) -> rows.put("day report %s on %s".formatted(name, date), line.toString()));
    }
  }

  private static final class Line {
    private final boolean isCredit;
    private BigInteger opening = BigInteger.ZERO;
    private BigInteger receipts = BigInteger.ZERO;
    private BigInteger payments = BigInteger.ZERO;
    private long before;
    private long opened;
    private long closed;

    Line(AccountCode account) {
      this(
          ChartOfAccounts.commercialBank().account(account).stream()
              .anyMatch(known -> known.normalBalance() == NormalBalance.CREDIT));
    }

    private Line(boolean isCredit) {
      this.isCredit = isCredit;
    }

    void add(long debit) {
      BigInteger change = BigInteger.valueOf(isCredit ? -debit : debit);
      if (change.signum() > 0) {
        receipts = receipts.add(change);
      } else {
        payments = payments.subtract(change);
      }
    }

    Line carried() {
      var next = new Line(isCredit);
      next.opening = closing();
      next.before = before + opened - closed;
      return next;
    }

    private BigInteger closing() {
      return opening.add(receipts).subtract(payments);
    }

    @Override
    public String toString() {
      return "%s %d %d %d %d %d %d %d %d"
          .formatted(
              isCredit ? "CREDIT" : "DEBIT",
              opening,
              receipts,
              payments,
              closing(),
              before,
              opened,
              closed,
              before + opened - closed);
    }
  }
}
