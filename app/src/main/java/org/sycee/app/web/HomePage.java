package org.sycee.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.sycee.app.endofday.EndOfDayJobs;
import org.sycee.app.endofday.EndOfDayJobs.Job;
import org.sycee.app.eventstore.EventLog;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.projections.Progress;

/// The legal entities and where they stand.
@PageController
class HomePage {
  private final EventLog log;
  private final Progress progress;
  private final EndOfDayJobs jobs;

  HomePage(EventLog log, Progress progress, EndOfDayJobs jobs) {
    this.log = log;
    this.progress = progress;
    this.jobs = jobs;
  }

  /// `ending` says what the end of the day is doing; empty while the day is open to customers.
  public record Row(String entity, String open, String ending, String lastClosed) {
    static Row of(String entity, BusinessDay day, Optional<Job> job) {
      return new Row(
          entity,
          day.open().map(Object::toString).orElse("none"),
          job.map(running -> "%s: %,d done".formatted(running.step(), running.done()))
              .orElse(day.ending() ? "broken off; begin it again" : ""),
          day.lastClosed().map(Object::toString).orElse("none"));
    }
  }

  @ModelAttribute("books")
  BooksStand books() {
    return new BooksStand(log.reader().headPosition(), progress.ofBooks());
  }

  @GetMapping("/")
  String show(Model model) {
    log.businessDays().catchUp();
    Map<String, Job> running = jobs.running();
    List<Row> rows =
        log.businessDays().all().entrySet().stream()
            .map(entry ->
                Row.of(
                    entry.getKey(),
                    entry.getValue(),
                    Optional.ofNullable(running.get(entry.getKey()))))
            .toList();
    model.addAttribute("rows", rows);
    return "home";
  }
}
