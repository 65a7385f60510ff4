package org.sycee.ledger.accrual;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.EndOfDayEvent;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;

/// Everything that can happen to a group of accruals.
public sealed interface AccrualEvent extends EndOfDayEvent {
  AccrualGroup group();

  LocalDate date();

  /// The group's accrued interest became `accrued` by `change`, which is negative if the contracts
  /// have earned less than was booked.
  record InterestAccrued(
      TransactionId transactionId,
      AccrualGroup group,
      LocalDate date,
      long contracts,
      Money accrued,
      Money change,
      String digest,
      String rule,
      JournalEntry entry)
      implements AccrualEvent, MovesMoney {
    @Override
    public String postingRule() {
      return rule;
    }
  }

  /// What facts booked late on this day, the causes, add to the interest that one contract earned
  /// on earlier days, of which no entry is touched. Negative if they take away.
  record InterestCorrected(
      TransactionId transactionId,
      AccrualGroup group,
      LocalDate date,
      String contract,
      List<TransactionId> causes,
      Money difference,
      String rule,
      JournalEntry entry)
      implements AccrualEvent, MovesMoney {
    public InterestCorrected {
      causes = List.copyOf(causes);
    }

    @Override
    public String postingRule() {
      return rule;
    }
  }

  /// The contracts have earned exactly what is booked.
  record AccrualConfirmed(
      TransactionId transactionId,
      AccrualGroup group,
      LocalDate date,
      long contracts,
      Money accrued,
      String digest)
      implements AccrualEvent {}
}
