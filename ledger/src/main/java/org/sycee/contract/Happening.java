package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What nobody could know from the terms. Amounts have no sign.
public sealed interface Happening {
  LocalDate date();

  /// The debtor repays early.
  record Prepayment(LocalDate date, BigDecimal amount) implements Happening {}

  /// Call money is called.
  record Notice(LocalDate date) implements Happening {}

  /// Demand money is taken back by the creditor.
  record Withdrawal(LocalDate date, BigDecimal amount) implements Happening {}

  /// Demand money is added by the creditor.
  record Deposit(LocalDate date, BigDecimal amount) implements Happening {}

  /// Somebody looks, and nothing else happens.
  record Inspection(LocalDate date) implements Happening {}
}
