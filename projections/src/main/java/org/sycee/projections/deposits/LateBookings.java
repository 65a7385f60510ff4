package org.sycee.projections.deposits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Money;

/// What was booked on one deposit on a day with value dates before that day, in the order of the
/// log.
record LateBookings(List<Line> lines) {
  private static final String BOOKED_ON =
      """
      select contract, transaction_id, value_date,
        case side when 'CREDIT' then amount else -amount end
      from view.journal_line
      where entity = ? and currency = ? and booking_date = ? and value_date < booking_date
        and contract <> '' and account like '2011%'
      order by position, line\
      """;

  /// One change of the balance, in minor units.
  record Line(TransactionId transactionId, LocalDate valueDate, long amount) {}

  /// Those of a day, by the deposit.
  static Map<String, LateBookings> bookedOn(
      JdbcClient jdbc, String entity, String currency, LocalDate day) {
    var byDeposit = new LinkedHashMap<String, LateBookings>();
    jdbc.sql(BOOKED_ON)
        .params(entity, currency, day)
        .query(row -> {
          byDeposit
              .computeIfAbsent(row.getString(1), _ -> new LateBookings(new ArrayList<>()))
              .lines
              .add(
                  new Line(
                      new TransactionId(row.getString(2)),
                      row.getObject(3, LocalDate.class),
                      row.getLong(4)));
        });
    return byDeposit;
  }

  List<TransactionId> causes() {
    var causes = new LinkedHashSet<TransactionId>();
    lines.forEach(line -> causes.add(line.transactionId));
    return List.copyOf(causes);
  }

  /// The history as it was without them. What is dated before the first day kept counts from that
  /// day.
  BalanceHistory takenOutOf(BalanceHistory history, Optional<LocalDate> firstKept) {
    BalanceHistory without = history;
    for (Line line : lines) {
      LocalDate counted =
          firstKept.filter(kept -> line.valueDate.isBefore(kept)).orElse(line.valueDate);
      without = without.with(counted, new Money(history.currency(), -line.amount));
    }
    return without;
  }
}
