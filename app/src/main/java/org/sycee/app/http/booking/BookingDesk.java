package org.sycee.app.http.booking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.sycee.app.axon.CommandRejection.TRANSACTION_ID_REUSED;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.Command;
import org.sycee.ledger.Event;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.PostTogether;

/// Books what a request asks for, and answers with what the log holds of it.
public final class BookingDesk {
  private final CommandDesk desk;
  private final EventLog log;

  public BookingDesk(CommandDesk desk, EventLog log) {
    this.desk = desk;
    this.log = log;
  }

  /// Books the command, or throws [Rejected].
  public Booked book(Submission by, Command command) {
    Outcome outcome = submit(by, command);
    TransactionId id = by.transactionId();
    return new Booked(Receipt.of(id.value(), log.reader().ofTransaction(id)), outcome);
  }

  /// Books the command, unless the request is only a dry run.
  private Outcome submit(Submission by, Command command) {
    if (by.dryRun()) {
      CommandDesk.Rehearsal rehearsal = desk.rehearse(command, by.origin());
      throw new DryRun(
          new DryRun.Receipt(
              by.transactionId().value(),
              rehearsal.outcome(),
              rehearsal.facts().stream().map(this::wouldBeStored).toList()));
    }
    return desk.submit(command, by.origin());
  }

  private DryRun.Fact wouldBeStored(Event fact) {
    return new DryRun.Fact(
        log.types().nameOf(fact.getClass()), new String(log.json().write(fact), UTF_8));
  }

  /// Books the wish on the day the caller names, else on the open one.
  ///
  /// A repetition that names no day means the day of the original, whatever is open now; and the
  /// open day may close between the look and the booking. Either way a second try answers.
  public Booked book(Submission by, BookingDay day, Function<LocalDate, Command> wish) {
    return onDay(by.transactionId(), day, date -> book(by, wish.apply(date)));
  }

  /// Books many wishes together: item n has the transaction id of the submission, a dot and n.
  public Booked bookTogether(
      Submission by, BookingDay day, Function<LocalDate, List<DepositCommand>> wishes) {
    return onDay(
        itemId(by.transactionId(), 1),
        day,
        date -> {
          var batch = new PostTogether(by.transactionId(), wishes.apply(date));
          Outcome outcome = submit(by, batch);
          return new Booked(Receipt.of(by.transactionId().value(), eventsOf(batch)), outcome);
        });
  }

  /// The transaction id of the item with a number, counted from 1, of a batch.
  public static TransactionId itemId(TransactionId batch, int number) {
    return new TransactionId(batch.value() + '.' + number);
  }

  /// What the log holds of a transaction; empty if it holds nothing.
  public Optional<Receipt> receipt(TransactionId id) {
    List<StoredEvent> events = log.reader().ofTransaction(id);
    return events.isEmpty() ? Optional.empty() : Optional.of(Receipt.of(id.value(), events));
  }

  private Booked onDay(TransactionId id, BookingDay day, Function<LocalDate, Booked> booking) {
    if (day.asked().isPresent()) {
      return booking.apply(day.asked().get());
    }
    String entity = day.entity().get();
    LocalDate tried =
        openDay(entity)
            .or(() -> storedDay(id))
            .orElseThrow(() ->
                BUSINESS_DAY_NOT_OPEN.because(
                    "%s: %s".formatted(entity, log.businessDays().of(entity))));
    try {
      return booking.apply(tried);
    } catch (Rejected refusal) {
      LocalDate other =
          (refusal.reason() == TRANSACTION_ID_REUSED ? storedDay(id) : openDay(entity))
              .orElse(tried);
      if (other.equals(tried)) {
        throw refusal;
      }
      return booking.apply(other);
    }
  }

  private Optional<LocalDate> openDay(String entity) {
    Optional<LocalDate> known = log.businessDays().of(entity).open();
    if (known.isEmpty()) {
      log.businessDays().catchUp();
      return log.businessDays().of(entity).open();
    }
    return known;
  }

  private Optional<LocalDate> storedDay(TransactionId id) {
    return log.reader().ofTransaction(id).stream()
        .findFirst()
        .flatMap(stored -> BookingDates.of(log.json().read(stored)));
  }

  /// The commands of a batch are one or two events each, and these are neighbours in the log.
  private List<StoredEvent> eventsOf(PostTogether batch) {
    TransactionId first = batch.commands().getFirst().transactionId();
    long position = log.reader().ofTransaction(first).getFirst().position();
    Set<String> ids =
        batch.commands().stream()
            .map(command -> command.transactionId().value())
            .collect(Collectors.toSet());
    return log.reader().after(position - 1, 2 * ids.size()).stream()
        .filter(event -> ids.contains(event.transactionId()))
        .toList();
  }
}
