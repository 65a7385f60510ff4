package org.sycee.ledger.bill;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.bill.BillEvent.BillDiscounted;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.postingrule.LogSoFar;
import org.sycee.ledger.postingrule.PostingRules;

/// Follows the terms of the bills of a log.
public final class BillPostingRules implements PostingRules<BillEvent> {
  private final Map<BillId, BillTerms> terms = new HashMap<>();

  @Override
  public Class<BillEvent> facts() {
    return BillEvent.class;
  }

  @Override
  public Set<String> versions() {
    return Set.of(BillAccounting.RULE);
  }

  @Override
  public Optional<JournalEntry> entryOf(BillEvent fact, LogSoFar log) {
    if (fact instanceof BillDiscounted e) {
      terms.put(e.billId(), e.terms());
    }
    BillTerms agreed =
        Optional.ofNullable(terms.get(fact.billId()))
            .orElseThrow(
                () -> new IllegalStateException(fact.billId() + " was not discounted before"));
    return Optional.of(new BillAccounting(agreed, fact.billId()).entryOf(fact));
  }
}
