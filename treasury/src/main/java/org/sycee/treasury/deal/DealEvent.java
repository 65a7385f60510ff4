package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.limit.ChangesExposure;
import org.sycee.treasury.limit.Exposure;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.repo.RepoBond;

/// Everything that can happen to a deal.
public sealed interface DealEvent extends Event {
  DealId dealId();

  LocalDate bookingDate();

  record DealCaptured(
      TransactionId transactionId,
      DealId dealId,
      DealTicket ticket,
      List<Flow> flows,
      Exposure exposure,
      LocalDate bookingDate)
      implements DealEvent, ChangesExposure {
    public DealCaptured {
      flows = List.copyOf(flows);
    }
  }

  record DealAmended(
      TransactionId transactionId,
      DealId dealId,
      DealTicket ticket,
      List<Flow> flows,
      String reason,
      Exposure exposure,
      LocalDate bookingDate)
      implements DealEvent, ChangesExposure {
    public DealAmended {
      flows = List.copyOf(flows);
    }
  }

  record DealVerified(
      TransactionId transactionId, DealId dealId, EmployeeId verifier, LocalDate bookingDate)
      implements DealEvent {}

  record DealReturned(
      TransactionId transactionId,
      DealId dealId,
      EmployeeId verifier,
      String reason,
      LocalDate bookingDate)
      implements DealEvent {}

  record DealCancelled(
      TransactionId transactionId,
      DealId dealId,
      EmployeeId by,
      String reason,
      Exposure exposure,
      LocalDate bookingDate)
      implements DealEvent, ChangesExposure {}

  /// `principal` and `interest` are what was paid of the flow now, interest first.
  record FlowSettled(
      TransactionId transactionId,
      DealId dealId,
      int flow,
      Money principal,
      Money interest,
      EmployeeId settler,
      Exposure exposure,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements DealEvent, ChangesExposure, MovesMoney {
    @Override
    public boolean isStoppedByLimits() {
      return false;
    }

    @Override
    public String postingRule() {
      return rule;
    }
  }

  record FlowFailed(
      TransactionId transactionId,
      DealId dealId,
      int flow,
      EmployeeId settler,
      String reason,
      LocalDate bookingDate)
      implements DealEvent {}

  /// `flows` are those that are open from now on.
  record DealReduced(
      TransactionId transactionId,
      DealId dealId,
      Money principal,
      LocalDate payDate,
      InterestPlan interest,
      List<Flow> flows,
      EmployeeId by,
      String reason,
      Exposure exposure,
      LocalDate bookingDate)
      implements DealEvent, ChangesExposure {
    public DealReduced {
      flows = List.copyOf(flows);
    }
  }

  /// `flows` are those that are open from now on.
  record DealTerminated(
      TransactionId transactionId,
      DealId dealId,
      LocalDate endDate,
      InterestPlan interest,
      List<Flow> flows,
      EmployeeId by,
      String reason,
      Exposure exposure,
      LocalDate bookingDate)
      implements DealEvent, ChangesExposure {
    public DealTerminated {
      flows = List.copyOf(flows);
    }
  }

  /// `collateral` is all that is pledged from now on. The books do not move: pledged bonds stay in
  /// those of their owner.
  record CollateralSubstituted(
      TransactionId transactionId,
      DealId dealId,
      List<RepoBond> collateral,
      EmployeeId by,
      String reason,
      Exposure exposure,
      LocalDate bookingDate)
      implements DealEvent, ChangesExposure {
    public CollateralSubstituted {
      collateral = List.copyOf(collateral);
    }
  }

  /// `flows` are those that are open: the payment that is known by it, if one is, with its amount.
  record RateFixed(
      TransactionId transactionId,
      DealId dealId,
      FloatingIndex index,
      RateFixing fixing,
      String source,
      EmployeeId by,
      List<Flow> flows,
      Exposure exposure,
      LocalDate bookingDate)
      implements DealEvent, ChangesExposure {
    public RateFixed {
      flows = List.copyOf(flows);
    }
  }

  /// It ended, and `rolled` of it is the principal of its successor: its own and, if the interest
  /// was capitalised, the interest.
  record DealRolled(
      TransactionId transactionId,
      DealId dealId,
      DealId successor,
      Money rolled,
      Money interest,
      EmployeeId dealer,
      Exposure exposure,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements DealEvent, ChangesExposure, MovesMoney {
    @Override
    public String postingRule() {
      return rule;
    }
  }

  /// It began with what its predecessor left, verified by who allowed the roll. `flows` are those
  /// that are open: nothing is paid at its beginning.
  record SuccessorOpened(
      TransactionId transactionId,
      DealId dealId,
      DealId predecessor,
      DealTicket ticket,
      List<Flow> flows,
      EmployeeId verifier,
      Exposure exposure,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements DealEvent, ChangesExposure, MovesMoney {
    public SuccessorOpened {
      flows = List.copyOf(flows);
    }

    @Override
    public String postingRule() {
      return rule;
    }
  }

  /// `value` is what the deal is worth, with interest; `difference` what it gains by that against
  /// what it stood at.
  record DealRevalued(
      TransactionId transactionId,
      DealId dealId,
      SnapshotId snapshot,
      Money value,
      Money difference,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements DealEvent, MovesMoney {
    @Override
    public String postingRule() {
      return rule;
    }
  }

  /// The entry takes back every entry of the deal.
  record DealReversed(
      TransactionId transactionId,
      DealId dealId,
      EmployeeId by,
      EmployeeId approver,
      String reason,
      Exposure exposure,
      LocalDate bookingDate,
      String rule,
      JournalEntry entry)
      implements DealEvent, ChangesExposure, MovesMoney {
    @Override
    public String postingRule() {
      return rule;
    }
  }
}
