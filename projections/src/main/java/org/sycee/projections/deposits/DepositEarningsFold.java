package org.sycee.projections.deposits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.deposit.DepositEvent.BalanceChanged;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.product.Term;
import org.sycee.money.Money;
import org.sycee.projections.Rows;

/// What one batch of facts does to the earnings of deposits, folded so that it is written once. It
/// does what [org.sycee.ledger.deposit.product.Earnings] does.
final class DepositEarningsFold {
  private static final String ADD_CHANGES =
      "insert into view.deposit_change as held (deposit_id, value_date, amount)"
          + " select * from unnest(?, ?, ?)"
          + " on conflict (deposit_id, value_date) do update"
          + " set amount = held.amount + excluded.amount";
  private static final String BEGIN_TERMS =
      "update view.deposit d set term_start = t.start_date, term_maturity = t.maturity,"
          + " term_rate = t.rate, paid_from = null, paid = 0,"
          + " next_due_date = case when d.renews or d.pay_to is not null then t.maturity end"
          + " from unnest(?, ?, ?, ?) as t (deposit_id, start_date, maturity, rate)"
          + " where d.deposit_id = t.deposit_id";
  private static final String PAY =
      "update view.deposit d set"
          + " paid = case when d.paid_from = p.paid_from then d.paid else 0 end + p.paid,"
          + " paid_from = p.paid_from,"
          + " next_due_date = case when d.term_start is null and p.next_due > d.next_due_date"
          + " then p.next_due else d.next_due_date end"
          + " from unnest(?, ?, ?, ?) as p (deposit_id, paid_from, paid, next_due)"
          + " where d.deposit_id = p.deposit_id";

  /// Adds up the changes before the first day still kept, also those booked by later batches.
  private static final String LET_GO =
      "with gone as (delete from view.deposit_change c using view.deposit d"
          + " where d.deposit_id = any(?) and c.deposit_id = d.deposit_id"
          + " and c.value_date < coalesce(d.paid_from, d.term_start)"
          + " returning c.deposit_id, coalesce(d.paid_from, d.term_start) as kept_from, c.amount)"
          + " insert into view.deposit_change as held (deposit_id, value_date, amount)"
          + " select deposit_id, kept_from, sum(amount) from gone group by 1, 2"
          + " on conflict (deposit_id, value_date) do update"
          + " set amount = held.amount + excluded.amount";

  private record Valued(String depositId, LocalDate date) {}

  private record Paid(LocalDate from, BigDecimal amount, LocalDate toExclusive) {}

  private final Map<Valued, BigDecimal> changes = new HashMap<>();
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Paid> paid = new HashMap<>();
  private final Set<String> touched = new HashSet<>();

  void change(BalanceChanged event) {
    String id = event.depositId().value();
    changes.merge(
        new Valued(id, event.entry().valueDate()), minorUnits(event.change()), BigDecimal::add);
    touched.add(id);
  }

  void begin(DepositId deposit, Term term) {
    terms.put(deposit.value(), term);
    touched.add(deposit.value());
    paid.remove(deposit.value());
    // Also a term that earned nothing is over.
    touched.add(deposit.value());
  }

  void pay(DepositId deposit, LocalDate from, LocalDate toExclusive, Money change) {
    @Nullable Paid before = paid.get(deposit.value());
    BigDecimal amount = minorUnits(change);
    paid.put(
        deposit.value(),
        before != null && before.from.equals(from)
            ? new Paid(from, before.amount.add(amount), toExclusive)
            : new Paid(from, amount, toExclusive));
  }

  private static BigDecimal minorUnits(Money money) {
    return BigDecimal.valueOf(money.minorUnits());
  }

  void write(DataSource database) {
    var changed = new Rows("text", "date", "numeric");
    changes.forEach((at, amount) -> changed.add(at.depositId, at.date, amount));
    changed.write(database, ADD_CHANGES);
    var begun = new Rows("text", "date", "date", "numeric");
    terms.forEach(
        (id, term) -> begun.add(id, term.startDate(), term.maturityDate(), term.rate().perYear()));
    begun.write(database, BEGIN_TERMS);
    var payments = new Rows("text", "date", "numeric", "date");
    paid.forEach((id, each) ->
        payments.add(
            id,
            each.from,
            each.amount,
            InterestSettlement.QUARTERLY.settlementOnOrAfter(each.toExclusive)));
    payments.write(database, PAY);
    var gone = new Rows("text");
    touched.forEach(gone::add);
    gone.write(database, LET_GO);
  }
}
