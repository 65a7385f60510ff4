package org.sycee.app.http.treasury;

import static org.sycee.treasury.nostro.NostroRejection.ITEM_NOT_OPEN;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.reading.BooksGate;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.projections.Progress;
import org.sycee.projections.nostro.NostroBreak;
import org.sycee.projections.nostro.Nostros;
import org.sycee.projections.nostro.RegisteredNostro;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.nostro.Item;
import org.sycee.treasury.nostro.ItemId;
import org.sycee.treasury.nostro.Matching;
import org.sycee.treasury.nostro.NostroCommand;
import org.sycee.treasury.nostro.NostroCommand.*;
import org.sycee.treasury.nostro.NostroId;
import org.sycee.treasury.nostro.NostroTerms;

/// Nostro accounts, their reconciliation and their breaks.
@ApiController
@Tag(name = "Nostro accounts")
class NostroController {
  private final BookingDesk desk;
  private final EventLog log;
  private final Nostros nostros;
  private final Progress progress;

  NostroController(BookingDesk desk, EventLog log, Nostros nostros, Progress progress) {
    this.desk = desk;
    this.log = log;
    this.nostros = nostros;
    this.progress = progress;
  }

  @Schema(name = "OpenNostro")
  record Opening(
      @Schema(description = "Chosen by the caller: nos_ and 1 to 40 letters, digits, _ or -.")
          NostroId nostroId,
      @Schema(description = "Where our ledger books it, one account for each book.")
          List<LedgerAccount> accounts,
      Currency currency,
      CounterpartyId correspondent,
      @Schema(description = "As the correspondent writes it in statements.") String accountNumber,
      @Schema(description = "By how many days value dates may differ; 2 if left out.")
          Optional<Integer> toleranceDays,
      @Schema(description = "What is booked from this day on is compared.") LocalDate fromDate,
      @Schema(description = "With what the first statement opens; zero if left out.")
          Optional<Money> opening,
      Optional<LocalDate> bookingDate) {

    NostroTerms terms() {
      return new NostroTerms(
          accounts, currency, correspondent, accountNumber, toleranceDays.orElse(2));
    }
  }

  @Schema(name = "MatchNostro")
  record MatchingWish(Optional<LocalDate> bookingDate) {}

  @Schema(name = "ExplainBreak")
  record Explanation(
      ItemId item, String explanation, EmployeeId by, Optional<LocalDate> bookingDate) {}

  @Schema(name = "CloseBreak")
  record Closing(
      @Schema(description = "Items of both sides, as the reconciliation names them.")
          List<ItemId> items,
      String reason,
      EmployeeId by,
      EmployeeId approver,
      Optional<LocalDate> bookingDate) {}

  @Operation(summary = "Open a nostro account: where we book it, and who keeps it")
  @PostMapping("/nostros")
  ResponseEntity<Receipt> openNostro(Submission by, @RequestBody Opening w) {
    NostroTerms terms = w.terms();
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), terms::entity),
            day ->
                new OpenNostro(
                    by.transactionId(),
                    w.nostroId(),
                    terms,
                    w.fromDate(),
                    w.opening().orElse(Money.zero(w.currency())),
                    day))
        .at("/api/v1/nostros/" + w.nostroId());
  }

  @Operation(
      summary = "Match what is open on both sides, and find breaks",
      description = "By reference, amount and value date; what is left and late is a break.")
  @PostMapping("/nostros/{id}:match")
  ResponseEntity<Receipt> matchNostro(
      @PathVariable NostroId id, Submission by, @RequestBody MatchingWish w) {
    Optional<Receipt> done = desk.receipt(by.transactionId());
    if (done.isPresent()) {
      return ResponseEntity.ok(done.get());
    }
    BooksGate.await(progress, log.reader().headPosition());
    RegisteredNostro nostro = nostros.find(id);
    Matching.Proposal proposal = nostros.proposal(id);
    return book(
        nostro,
        by,
        w.bookingDate(),
        day -> {
          var known =
              nostros.breaks(id, day).stream().map(NostroBreak::item).collect(Collectors.toSet());
          List<Item> found =
              proposal.overdue(day, nostro.toleranceDays()).stream()
                  .filter(item -> !known.contains(item.id().toString()))
                  .toList();
          return new ReconcileNostro(by.transactionId(), id, proposal.matches(), found, day);
        });
  }

  @Operation(summary = "Say why a break is there")
  @PostMapping("/nostros/{id}:explain-break")
  ResponseEntity<Receipt> explainBreak(
      @PathVariable NostroId id, Submission by, @RequestBody Explanation w) {
    return book(
        nostros.find(id),
        by,
        w.bookingDate(),
        day -> new ExplainBreak(by.transactionId(), id, w.item(), w.explanation(), w.by(), day));
  }

  @Operation(
      summary = "Close a break: the items are the same money, says somebody and a second person",
      description = "What ours add up to, theirs must, too; a difference is booked first.")
  @PostMapping("/nostros/{id}:close-break")
  ResponseEntity<Receipt> closeBreak(
      @PathVariable NostroId id, Submission by, @RequestBody Closing w) {
    Optional<Receipt> done = desk.receipt(by.transactionId());
    if (done.isPresent()) {
      return ResponseEntity.ok(done.get());
    }
    BooksGate.await(progress, log.reader().headPosition());
    Map<ItemId, Item> open =
        nostros.openItems(id).stream().collect(Collectors.toMap(Item::id, Function.identity()));
    List<Item> items =
        w.items().stream()
            .map(item ->
                Optional.ofNullable(open.get(item))
                    .orElseThrow(() ->
                        ITEM_NOT_OPEN.because("%s is no open item of %s".formatted(item, id))))
            .toList();
    return book(
        nostros.find(id),
        by,
        w.bookingDate(),
        day ->
            new CloseBreak(by.transactionId(), id, items, w.reason(), w.by(), w.approver(), day));
  }

  private ResponseEntity<Receipt> book(
      RegisteredNostro nostro,
      Submission by,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, NostroCommand> wish) {
    return desk.book(by, new BookingDay(bookingDate, nostro::entity), wish::apply).asTransaction();
  }
}
