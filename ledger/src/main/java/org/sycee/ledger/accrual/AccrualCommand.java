package org.sycee.ledger.accrual;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Money;

/// Everything one may ask of a group of accruals.
public sealed interface AccrualCommand extends Command {
  AccrualGroup group();

  LocalDate date();

  /// Brings the group's accrued interest to what its contracts have earned at the close of a day.
  ///
  /// `accrued` is the sum over the contracts, each rounded to the currency; `booked` the balance of
  /// the accrued account before (what was accrued and not yet paid), which the contracts' own facts
  /// have changed since the last accrual; `digest` that of the breakdown; `rule` the version of the
  /// rule by which the entry is made.
  record AccrueInterest(
      TransactionId transactionId,
      AccrualGroup group,
      LocalDate date,
      long contracts,
      Money accrued,
      Money booked,
      String digest,
      String rule)
      implements AccrualCommand {}

  /// Books what the causes, dated back into days before this one, change in the interest that the
  /// contract earned on those days. Sent before the group is accrued on the day.
  record CorrectInterest(
      TransactionId transactionId,
      AccrualGroup group,
      LocalDate date,
      String contract,
      List<TransactionId> causes,
      Money difference,
      String rule)
      implements AccrualCommand {
    public CorrectInterest {
      causes = List.copyOf(causes);
    }
  }
}
