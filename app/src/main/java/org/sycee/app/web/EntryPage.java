package org.sycee.app.web;

import static org.sycee.app.http.problem.HttpRejection.EVENT_NOT_FOUND;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.TransactionId;
import org.sycee.projections.Progress;
import org.sycee.projections.journal.Journal;

/// One event as it is stored, with all lines of its entry.
@PageController
class EntryPage {
  private final Journal journal;
  private final EventLog log;
  private final Progress progress;

  EntryPage(Journal journal, EventLog log, Progress progress) {
    this.journal = journal;
    this.log = log;
    this.progress = progress;
  }

  @GetMapping("/journal/{position}")
  String show(@PathVariable long position, Model model) {
    StoredEvent event =
        log.reader()
            .at(position)
            .orElseThrow(() -> EVENT_NOT_FOUND.because("the log has no position " + position));
    long head = log.reader().headPosition();
    List<StoredEvent> others =
        log.reader().ofTransaction(new TransactionId(event.transactionId())).stream()
            .filter(other -> other.position() != position)
            .toList();
    model.addAttribute("event", event);
    model.addAttribute("rows", journal.at(position).stream().map(JournalRow::of).toList());
    model.addAttribute("others", others);
    model.addAttribute("hasNext", position < head);
    model.addAttribute("books", new BooksStand(head, progress.ofBooks()));
    return "entry";
  }
}
