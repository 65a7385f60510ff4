package org.sycee.ledger.deposit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.postingrule.LogSoFar;
import org.sycee.ledger.postingrule.PostingRules;

/// Follows the terms of the deposits of a log.
public final class DepositPostingRules implements PostingRules<DepositEvent> {
  private final Map<DepositId, DepositTerms> terms = new HashMap<>();

  @Override
  public Class<DepositEvent> facts() {
    return DepositEvent.class;
  }

  @Override
  public Set<String> versions() {
    return Set.of(DepositAccounting.RULE);
  }

  @Override
  public Optional<JournalEntry> entryOf(DepositEvent fact, LogSoFar log) {
    return switch (fact) {
      case DepositOpened e -> {
        terms.put(e.depositId(), e.terms());
        yield Optional.empty();
      }
      case BalanceChanged e -> Optional.of(entryOf(e, log));
      case TermStarted _,
          DepositRenewed _,
          NoticeGiven _,
          HoldPlaced _,
          HoldReleased _,
          DepositFrozen _,
          DepositUnfrozen _,
          LossReported _,
          LossReportCancelled _,
          DepositClosed _,
          DepositMaturityEvent _,
          DepositRestrictionEvent _ ->
          Optional.empty();
    };
  }

  private JournalEntry entryOf(BalanceChanged fact, LogSoFar log) {
    DepositId id = fact.depositId();
    DepositTerms agreed =
        Optional.ofNullable(terms.get(id))
            .orElseThrow(() -> new IllegalStateException(id + " was not opened before"));
    DepositHistory history =
        transaction ->
            log.earlier().ofTransaction(transaction).stream()
                .filter(DepositEvent.class::isInstance)
                .map(DepositEvent.class::cast)
                .filter(earlier -> earlier.depositId().equals(id))
                .toList();
    return new DepositAccounting(agreed, id).entryOf(fact, log.openDay(agreed.unit()), history);
  }
}
