package org.sycee.ledger.deposit.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.contract.deposit.NoticeInterest;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.money.Money;

/// What a deposit must remember to say what it has earned: its balances by value date, and the
/// interest paid for them by the first day of the period it was paid for.
///
/// Of a running account the period settled last and the days since are kept, so that a change dated
/// back into them corrects what was settled; one dated further back counts from the first day kept.
/// Of a lump sum the present term is kept.
public record Earnings(
    BalanceHistory balances,
    Map<LocalDate, Money> paid,
    Optional<Term> term,
    boolean partWithdrawn,
    List<NoticeInterest.Notice> notices) {

  public static Earnings none(Money zero) {
    return new Earnings(
        BalanceHistory.of(zero.currency(), List.<Change>of()),
        Map.of(),
        Optional.empty(),
        false,
        List.of());
  }

  /// After a change of the balance; throws [ArithmeticException] if a balance by value date would
  /// be beyond 64 bits.
  public Earnings changed(LocalDate valueDate, Money change) {
    LocalDate firstKept = paid.keySet().stream().min(LocalDate::compareTo).orElse(valueDate);
    LocalDate counted = valueDate.isBefore(firstKept) ? firstKept : valueDate;
    return withBalances(balances.with(counted, change));
  }

  /// After interest was paid for the period that begins on the date; what came before it is no
  /// longer kept. The payment itself is a change of the balance like any other.
  public Earnings settled(LocalDate fromDate, Money change) {
    var kept = new HashMap<LocalDate, Money>();
    paid.forEach((from, amount) -> {
      if (!from.isBefore(fromDate)) {
        kept.put(from, amount);
      }
    });
    kept.merge(fromDate, change, Money::plus);
    return new Earnings(balances.since(fromDate), Map.copyOf(kept), term, partWithdrawn, notices);
  }

  /// After a term began with the whole balance.
  public Earnings inTerm(Term begun, Money principal) {
    return new Earnings(
        BalanceHistory.startingWith(begun.startDate(), principal),
        Map.of(),
        Optional.of(begun),
        false,
        List.of());
  }

  public Earnings withNotice(NoticeInterest.Notice notice) {
    var more = new ArrayList<>(notices);
    more.add(notice);
    return new Earnings(balances, paid, term, partWithdrawn, List.copyOf(more));
  }

  /// After a part was taken out before maturity, which a time deposit allows once.
  public Earnings afterPart() {
    return new Earnings(balances, paid, term, true, notices);
  }

  public Money paidFor(LocalDate fromDate) {
    return paid.getOrDefault(fromDate, Money.zero(balances.currency()));
  }

  public Money paidInAll() {
    return paid.values().stream().reduce(Money.zero(balances.currency()), Money::plus);
  }

  private Earnings withBalances(BalanceHistory changed) {
    return new Earnings(changed, paid, term, partWithdrawn, notices);
  }
}
