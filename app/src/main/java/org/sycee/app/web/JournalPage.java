package org.sycee.app.web;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.reading.Cursor;
import org.sycee.ledger.journal.Side;
import org.sycee.money.Money;
import org.sycee.projections.Progress;
import org.sycee.projections.journal.Journal;
import org.sycee.projections.journal.Journal.Place;
import org.sycee.projections.journal.Journal.Sums;
import org.sycee.projections.journal.JournalLine;

/// The lines behind a figure, page by page; the lines of one contract; or all lines.
@PageController
class JournalPage {
  private static final int LINES = 100;

  private final Journal journal;
  private final EventLog log;
  private final Progress progress;

  JournalPage(Journal journal, EventLog log, Progress progress) {
    this.journal = journal;
    this.log = log;
    this.progress = progress;
  }

  /// What the columns come to at one place.
  public record Balance(long lines, String debits, String credits, String balance) {
    static Balance of(Sums sums) {
      Money balance = sums.debits().minus(sums.credits());
      String text =
          balance.isZero()
              ? "nil"
              : balance.isPositive()
                  ? Figure.text(balance) + " debit"
                  : Figure.text(balance.negated()) + " credit";
      return new Balance(
          sums.lines(), Figure.text(sums.debits()), Figure.text(sums.credits()), text);
    }
  }

  @GetMapping(
      path = "/journal",
      params = {"entity", "account", "currency"})
  String ofAccount(
      @RequestParam String entity,
      @RequestParam String account,
      @RequestParam Currency currency,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> upTo,
      @RequestParam Optional<String> cursor,
      Model model) {
    var query =
        new Journal.Query(
            entity,
            account,
            currency.getCurrencyCode(),
            from.orElse(LocalDate.MIN),
            upTo.orElse(LocalDate.MAX));
    model.addAttribute("entity", entity);
    model.addAttribute("account", AccountNames.of(account));
    model.addAttribute("currency", currency.getCurrencyCode());
    model.addAttribute("from", from.map(LocalDate::toString).orElse(""));
    model.addAttribute("upTo", upTo.map(LocalDate::toString).orElse(""));
    Place after = place(cursor);
    Sums before = journal.upTo(query, after);
    List<JournalLine> page = show(journal.ofAccount(query, after, LINES + 1), model);
    model.addAttribute("broughtForward", Balance.of(before));
    model.addAttribute("carriedForward", Balance.of(plus(before, page)));
    return "journal";
  }

  @GetMapping(path = "/journal", params = "contract")
  String ofContract(
      @RequestParam String contract, @RequestParam Optional<String> cursor, Model model) {
    model.addAttribute("contract", contract);
    show(journal.ofContract(contract, place(cursor), LINES + 1), model);
    return "journal";
  }

  @GetMapping(
      path = "/journal",
      params = {"!contract", "!account", "!entity"})
  String all(@RequestParam Optional<String> cursor, Model model) {
    show(journal.after(place(cursor), LINES + 1), model);
    return "journal";
  }

  private List<JournalLine> show(List<JournalLine> lines, Model model) {
    boolean hasMore = lines.size() > LINES;
    List<JournalLine> page = hasMore ? lines.subList(0, LINES) : lines;
    model.addAttribute("rows", page.stream().map(JournalRow::of).toList());
    model.addAttribute("next", hasMore ? addressAfter(page.getLast()) : "");
    model.addAttribute("books", new BooksStand(log.reader().headPosition(), progress.ofBooks()));
    return page;
  }

  private static String addressAfter(JournalLine line) {
    var next =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .replaceQueryParam("cursor", new Cursor(line.position(), line.line()))
            .build();
    return next.getPath() + "?" + next.getQuery();
  }

  private static Place place(Optional<String> cursor) {
    Cursor after = Cursor.parse(cursor);
    return new Place(after.position(), after.line());
  }

  private static Sums plus(Sums before, List<JournalLine> page) {
    Money debits = before.debits();
    Money credits = before.credits();
    for (JournalLine line : page) {
      if (line.side() == Side.DEBIT) {
        debits = debits.plus(line.amount());
      } else {
        credits = credits.plus(line.amount());
      }
    }
    return new Sums(debits, credits, before.lines() + page.size());
  }
}
