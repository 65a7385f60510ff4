package org.sycee.app.books;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sycee.ledger.Event;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.journal.Side;

/// Debits and credits of every account, and of every account and day, added up from entries.
final class BooksTotals {
  private final Map<String, Turnover> balances = new TreeMap<>();
  private final Map<String, Turnover> days = new TreeMap<>();

  private final SupervisionRows supervision = new SupervisionRows();

  /// Debits and credits in minor units; `lastPosition` is that of the last event, 0 for days.
  record Turnover(long debits, long credits, long lastPosition) {
    private Turnover plus(Turnover more) {
      return new Turnover(
          Math.addExact(debits, more.debits),
          Math.addExact(credits, more.credits),
          more.lastPosition);
    }

    @Override
    public String toString() {
      return "debits %d, credits %d, last position %d".formatted(debits, credits, lastPosition);
    }
  }

  /// Every event, whether it moved money or not.
  void add(Event event, long position) {
    supervision.add(event, position);
  }

  void add(Posting posting, LocalDate bookingDate, long position) {
    boolean isDebit = posting.side() == Side.DEBIT;
    long amount = posting.amount().minorUnits();
    long debits = isDebit ? amount : 0;
    long credits = isDebit ? 0 : amount;
    AccountingUnit unit = posting.account().unit();
    String code = posting.account().code().toString();
    String currency = posting.amount().currency().getCurrencyCode();
    balances.merge(
        balanceKey(unit, code, posting.account().contract().orElse(""), currency),
        new Turnover(debits, credits, position),
        Turnover::plus);
    days.merge(
        dayKey(unit, code, currency, bookingDate),
        new Turnover(debits, credits, 0),
        Turnover::plus);
  }

  static String balanceKey(AccountingUnit unit, String code, String contract, String currency) {
    return "%s/%s/%s %s".formatted(unit, code, contract, currency);
  }

  static String dayKey(AccountingUnit unit, String code, String currency, LocalDate date) {
    return "%s/%s %s on %s".formatted(unit, code, currency, date);
  }

  Optional<String> firstDifference(BooksTables.Snapshot held) {
    return firstDifference("the balance of", balances, held.balances())
        .or(() -> firstDifference("the turnover of", days, held.days()))
        .or(() -> firstDifference("the row", supervision.rows(), held.supervision()));
  }

  private static <T> Optional<String> firstDifference(
      String what, Map<String, T> expected, Map<String, T> held) {
    var keys = new TreeMap<>(expected);
    keys.putAll(held);
    for (String key : keys.keySet()) {
      Optional<T> byEvents = Optional.ofNullable(expected.get(key));
      Optional<T> inBooks = Optional.ofNullable(held.get(key));
      if (!byEvents.equals(inBooks)) {
        return Optional.of(
            "%s %s: the books have %s, the log has %s"
                .formatted(what, key, describe(inBooks), describe(byEvents)));
      }
    }
    return Optional.empty();
  }

  private static String describe(Optional<?> row) {
    return row.map(Object::toString).orElse("nothing");
  }
}
