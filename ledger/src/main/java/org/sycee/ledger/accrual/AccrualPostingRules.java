package org.sycee.ledger.accrual;

import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.accrual.AccrualEvent.AccrualConfirmed;
import org.sycee.ledger.accrual.AccrualEvent.InterestAccrued;
import org.sycee.ledger.accrual.AccrualEvent.InterestCorrected;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.postingrule.LogSoFar;
import org.sycee.ledger.postingrule.PostingRules;
import org.sycee.money.Money;

/// The difference between what the contracts have earned and what stands in the log: the fact says
/// the former, the latter is added up again. A correction says its difference itself.
public final class AccrualPostingRules implements PostingRules<AccrualEvent> {

  @Override
  public Class<AccrualEvent> facts() {
    return AccrualEvent.class;
  }

  @Override
  public Set<String> versions() {
    return Set.of(AccrualAccounting.RULE);
  }

  @Override
  public Optional<JournalEntry> entryOf(AccrualEvent fact, LogSoFar log) {
    return switch (fact) {
      case InterestAccrued e -> {
        Money change = e.accrued().minus(booked(e.group(), log));
        yield Optional.of(AccrualAccounting.entryOf(e.group(), e.date(), change));
      }
      case InterestCorrected e ->
          Optional.of(AccrualAccounting.entryOf(e.group(), e.date(), e.difference()));
      case AccrualConfirmed _ -> Optional.empty();
    };
  }

  private static Money booked(AccrualGroup group, LogSoFar log) {
    Money credits = log.creditBalance(group.unit(), group.accrued(), group.currency());
    return group.isReceivable() ? credits.negated() : credits;
  }
}
