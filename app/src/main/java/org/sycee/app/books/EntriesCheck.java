package org.sycee.app.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sycee.app.Modules;
import org.sycee.app.eventstore.EventJson;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.LogReader;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.postingrule.EarlierFacts;
import org.sycee.ledger.postingrule.EntryCheck;
import org.sycee.ledger.postingrule.EntryFault;
import org.sycee.ledger.voucher.VoucherEvent.VoucherPosted;

/// Works out every entry of the log again by the posting rule that its event cites, and compares.
/// It must be told all events, in order.
public final class EntriesCheck {
  /// So many differences are described; the others are only counted.
  private static final int DESCRIBED = 20;

  private final EntryCheck check;
  private final List<String> differences = new ArrayList<>();
  private long entries;
  private long asWritten;
  private long different;

  public EntriesCheck(EventLog log) {
    check = new EntryCheck(Modules.postingRules(), new Stored(log.reader(), log.json()));
  }

  /// How many events carry an entry; of how many another one follows, or none; and how many
  /// vouchers there are, whose lines are the accountant's own. `differences` describes the first.
  public record Result(long entries, long different, long asWritten, List<String> differences) {
    public long equal() {
      return entries - different;
    }
  }

  /// Checks the next event of the log.
  public void next(StoredEvent stored, Event event) {
    if (event instanceof MovesMoney) {
      entries++;
    }
    if (event instanceof VoucherPosted) {
      asWritten++;
    }
    check
        .next(event)
        .ifPresent(fault -> {
          different++;
          if (differences.size() < DESCRIBED) {
            differences.add(describe(stored, fault));
          }
        });
  }

  public Result result() {
    return new Result(entries, different, asWritten, List.copyOf(differences));
  }

  private static String describe(StoredEvent stored, EntryFault fault) {
    return "%s, transaction %s, posted by %s: %s%n  stored      %s%n  recomputed  %s"
        .formatted(
            stored,
            stored.transactionId(),
            fault.fact().postingRule(),
            fault.why(),
            fault.stored(),
            fault.again());
  }

  private record Stored(LogReader reader, EventJson json) implements EarlierFacts {
    @Override
    public List<Event> ofTransaction(TransactionId transactionId) {
      return reader.ofTransaction(transactionId).stream().map(json::read).toList();
    }

    @Override
    public Optional<Event> firstOf(String aggregateId) {
      return reader.firstOf(aggregateId).map(json::read);
    }
  }
}
