package org.sycee.ledger.clearing;

import static org.sycee.ledger.journal.AccountCodes.TRANSFERS_IN_TRANSIT;

import java.util.ArrayList;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.clearing.ClearingCommand.TransitPosition;
import org.sycee.ledger.clearing.ClearingEvent.ClearingSettled;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.postingrule.LogSoFar;
import org.sycee.ledger.postingrule.PostingRules;

/// The positions that are settled are what the log has left in transit, added up again.
public final class ClearingPostingRules implements PostingRules<ClearingEvent> {

  @Override
  public Class<ClearingEvent> facts() {
    return ClearingEvent.class;
  }

  @Override
  public Set<String> versions() {
    return Set.of(ClearingAccounting.RULE);
  }

  @Override
  public Optional<JournalEntry> entryOf(ClearingEvent fact, LogSoFar log) {
    return switch (fact) {
      case ClearingSettled e -> {
        Currency currency = e.entry().postings().getFirst().amount().currency();
        var positions = new ArrayList<TransitPosition>();
        log.creditBalances(e.entity(), TRANSFERS_IN_TRANSIT, currency)
            .forEach((unit, credits) -> positions.add(new TransitPosition(unit, credits)));
        yield Optional.of(ClearingAccounting.entryOf(e.date(), positions));
      }
    };
  }
}
