package org.sycee.app.export;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.projections.balances.AccountBalance;
import org.sycee.projections.journal.JournalLine;

/// The language of beancount 2 (<https://beancount.github.io/docs/beancount_language_syntax.html>).
///
/// A balance is asserted at the beginning of a day, so it is dated the day after the last booking;
/// and with a tolerance of nothing, because beancount's own is a whole cent.
final class Beancount implements Dialect {

  @Override
  public String nameOf(LedgerAccount account) {
    return AccountNames.BEANCOUNT.nameOf(account);
  }

  @Override
  public LedgerAccount accountNamed(String name) {
    return AccountNames.BEANCOUNT.accountNamed(name);
  }

  /// Currencies must be declared; and an account has postings or accounts below it, never both, for
  /// a balance asserted here includes the accounts below.
  @Override
  public String preamble() {
    return """
    plugin "beancount.plugins.check_commodity"
    plugin "beancount.plugins.leafonly"
    """;
  }

  @Override
  public String currency(Currency currency, LocalDate firstBooking) {
    return "%s commodity %s\n  decimals: %s\n"
        .formatted(firstBooking, currency, currency.getDefaultFractionDigits());
  }

  @Override
  public String account(LedgerAccount account, List<Currency> currencies, LocalDate firstBooking) {
    String kept = currencies.stream().map(Currency::getCurrencyCode).collect(joining(","));
    return "%s open %s  %s\n".formatted(firstBooking, nameOf(account), kept);
  }

  @Override
  public String entry(List<JournalLine> lines) {
    JournalLine first = lines.getFirst();
    var text = new StringBuilder(200);
    text.append(first.bookingDate()).append(" * \"").append(first.event()).append("\"\n");
    text.append("  transaction-id: \"").append(first.transactionId()).append("\"\n");
    text.append("  position: ").append(first.position()).append('\n');
    if (!first.valueDate().equals(first.bookingDate())) {
      text.append("  value-date: ").append(first.valueDate()).append('\n');
    }
    for (JournalLine line : lines) {
      text.append("  ").append(nameOf(line.ledgerAccount())).append("  ");
      text.append(number(line.debit())).append(' ').append(line.amount().currency()).append('\n');
    }
    return text.append('\n').toString();
  }

  @Override
  public String closing(String entity, LocalDate lastBooking) {
    return "; closing balances of %s\n".formatted(entity);
  }

  @Override
  public String balance(AccountBalance balance, LocalDate lastBooking) {
    Money debit = balance.debitBalance();
    return "%s balance %s  %s ~ 0 %s\n"
        .formatted(
            lastBooking.plusDays(1),
            nameOf(balance.ledgerAccount()),
            number(debit),
            debit.currency());
  }

  private static String number(Money money) {
    return money.decimal().toPlainString();
  }
}
