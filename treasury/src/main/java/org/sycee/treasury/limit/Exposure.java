package org.sycee.treasury.limit;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;

/// What one deal uses of limits.
///
/// `credit` is what the counterparty owes us, `volume` the size of the deal whichever way it goes;
/// both are zero once it is over. `payments` are what we pay, by value date. `termDays` is how long
/// it was dealt for, at least 1.
public record Exposure(
    String entity,
    List<LimitSubject> subjects,
    DealProduct product,
    int termDays,
    Money credit,
    Money volume,
    List<Payment> payments) {

  public record Payment(LocalDate valueDate, Money amount) {}

  public Exposure {
    subjects = List.copyOf(subjects);
    payments = List.copyOf(payments);
  }

  /// What is used once nothing is owed or paid any more.
  public Exposure released() {
    Money zero = Money.zero(credit.currency());
    return new Exposure(entity, subjects, product, termDays, zero, zero, List.of());
  }

  /// What the subject's limits count.
  Money countedFor(LimitSubject subject) {
    return subject.kind().isCredit() ? credit : volume;
  }

  /// The payments in a currency, which need not be that of the credit.
  List<Payment> paidIn(Currency currency) {
    return payments.stream().filter(payment -> payment.amount.currency().equals(currency)).toList();
  }

  Money paidOn(LocalDate date, Currency currency) {
    return paidIn(currency).stream()
        .filter(payment -> payment.valueDate.equals(date))
        .map(Payment::amount)
        .reduce(Money.zero(currency), Money::plus);
  }
}
