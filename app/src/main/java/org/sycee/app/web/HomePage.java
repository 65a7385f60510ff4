package org.sycee.app.web;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.sycee.app.eventstore.EventLog;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.projections.Progress;

/// The legal entities and where they stand.
@PageController
class HomePage {
  private final EventLog log;
  private final Progress progress;

  HomePage(EventLog log, Progress progress) {
    this.log = log;
    this.progress = progress;
  }

  public record Row(String entity, String open, String lastClosed) {
    static Row of(String entity, BusinessDay day) {
      return new Row(
          entity,
          day.open().map(Object::toString).orElse("none"),
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
    List<Row> rows =
        log.businessDays().all().entrySet().stream()
            .map(entry -> Row.of(entry.getKey(), entry.getValue()))
            .toList();
    model.addAttribute("rows", rows);
    return "home";
  }
}
