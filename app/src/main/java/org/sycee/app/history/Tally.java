package org.sycee.app.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.mapping.Refusal;
import org.sycee.app.history.mapping.Row.Place;
import org.sycee.ledger.Rejected;

/// Counts what became of the rows; used by many threads.
final class Tally {
  private final History history;
  private final LongAdder posted = new LongAdder();
  private final LongAdder alreadyPosted = new LongAdder();
  private final Queue<Refusal> refusals;

  Tally(History history) {
    this.history = history;
    this.refusals = new ConcurrentLinkedQueue<>(history.refusals());
  }

  void posted() {
    posted.increment();
  }

  void alreadyPosted() {
    alreadyPosted.increment();
  }

  void refused(Place place, Rejected refusal) {
    refusals.add(new Refusal(place, refusal.code(), refusal.detail()));
  }

  ImportReport report() {
    var inOrder = new ArrayList<>(refusals);
    inOrder.sort(Comparator.comparing(Refusal::place));
    return new ImportReport(
        history.rowsRead(),
        posted.sum(),
        alreadyPosted.sum(),
        inOrder,
        history.days().size(),
        history.days().stream().filter(Day::last).toList());
  }
}
