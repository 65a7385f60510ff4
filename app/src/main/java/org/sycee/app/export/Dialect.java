package org.sycee.app.export;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.projections.balances.AccountBalance;
import org.sycee.projections.journal.JournalLine;

/// How one program wants the parts of an export to be written. Debits are positive amounts, credits
/// negative ones; every amount has all the decimals of its currency. Pure.
public sealed interface Dialect permits Plain, Beancount {

  /// The name of an account.
  String nameOf(LedgerAccount account);

  /// The account that has the name; the inverse of [#nameOf(LedgerAccount)].
  LedgerAccount accountNamed(String name);

  /// What must stand before everything else.
  String preamble();

  /// Declares a currency and its decimals.
  String currency(Currency currency, LocalDate firstBooking);

  /// Declares an account and the currencies it is kept in.
  String account(LedgerAccount account, List<Currency> currencies, LocalDate firstBooking);

  /// One entry: all lines of one position of the log.
  String entry(List<JournalLine> lines);

  /// What stands before the closing balances of an entity.
  String closing(String entity, LocalDate lastBooking);

  /// Asserts the balance of an account after everything booked up to and including the last day.
  String balance(AccountBalance balance, LocalDate lastBooking);
}
