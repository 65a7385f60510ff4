package org.sycee.app.books;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.Posting;
import org.sycee.projections.journal.Journal;
import org.sycee.projections.journal.Journal.Place;
import org.sycee.projections.journal.JournalLine;

/// Adds up every entry of the log again, by itself, and compares the result with the tables of the
/// books: line by line, balance by balance, day by day.
public final class BooksCheck {
  private static final int BATCH = 10_000;

  private final EventLog log;
  private final Journal journal;
  private final BooksTables tables;
  private final LongConsumer progress;

  private final BooksTotals expected = new BooksTotals();
  private final Deque<JournalLine> lines = new ArrayDeque<>();
  private Place readUpTo = Place.START;
  private long entries;
  private long postings;
  private Optional<String> firstDifference = Optional.empty();

  public BooksCheck(EventLog log, Journal journal, BooksTables tables, LongConsumer progress) {
    this.log = log;
    this.journal = journal;
    this.tables = tables;
    this.progress = progress;
  }

  /// What was compared: the first `position` events, with their entries and postings.
  public record Result(
      long position,
      long entries,
      long postings,
      long balances,
      long days,
      Optional<String> firstDifference) {}

  /// Compares as of the position that the books have reached when it begins.
  public Result run() {
    BooksTables.Snapshot held = tables.read();
    long position = 0;
    while (position < held.position()) {
      int limit = (int) Math.min(BATCH, held.position() - position);
      List<StoredEvent> batch = log.reader().after(position, limit);
      if (batch.isEmpty()) {
        throw new IllegalStateException(
            "the books include position %d, but the log ends at %d"
                .formatted(held.position(), position));
      }
      batch.parallelStream().map(BooksCheck.this::read).toList().forEach(this::compareLines);
      position = batch.getLast().position();
      progress.accept(position);
    }
    if (firstDifference.isEmpty()) {
      nextLine()
          .filter(line -> line.position() <= held.position())
          .ifPresent(line -> differs("the journal has a line too many: " + line));
    }
    if (firstDifference.isEmpty()) {
      firstDifference = expected.firstDifference(held);
    }
    return new Result(
        held.position(),
        entries,
        postings,
        held.balances().size(),
        held.days().size(),
        firstDifference);
  }

  private Fact read(StoredEvent stored) {
    return new Fact(stored, log.json().read(stored));
  }

  /// Reading an entry has proved that it balances; an unbalanced one does not construct.
  private void compareLines(Fact fact) {
    expected.add(fact.event, fact.stored.position());
    if (!(fact.event instanceof MovesMoney money)) {
      return;
    }
    JournalEntry entry = money.entry();
    entries++;
    int number = 0;
    for (Posting posting : entry.postings()) {
      postings++;
      expected.add(posting, entry.bookingDate(), fact.stored.position());
      if (firstDifference.isEmpty()) {
        compareLine(line(fact, entry, number, posting));
      }
      number++;
    }
  }

  private void compareLine(JournalLine expectedLine) {
    Optional<JournalLine> held = nextLine();
    if (!held.equals(Optional.of(expectedLine))) {
      differs(
          "the journal has %s where the log has %s"
              .formatted(held.map(JournalLine::toString).orElse("nothing"), expectedLine));
    }
  }

  private static JournalLine line(Fact fact, JournalEntry entry, int number, Posting posting) {
    var account = posting.account();
    return new JournalLine(
        fact.stored.position(),
        number,
        fact.stored.transactionId(),
        fact.event.getClass().getSimpleName(),
        account.unit().entity(),
        account.unit().branch(),
        account.unit().book(),
        account.code().toString(),
        account.contract().orElse(""),
        posting.side(),
        posting.amount(),
        entry.bookingDate(),
        entry.valueDate());
  }

  private Optional<JournalLine> nextLine() {
    if (lines.isEmpty()) {
      lines.addAll(journal.after(readUpTo, BATCH));
    }
    Optional<JournalLine> next = Optional.ofNullable(lines.pollFirst());
    next.ifPresent(line -> readUpTo = new Place(line.position(), line.line()));
    return next;
  }

  private void differs(String difference) {
    firstDifference = Optional.of(difference);
  }

  private record Fact(StoredEvent stored, Event event) {}
}
