package org.sycee.app.history;

import static org.sycee.app.history.mapping.RowRejection.REFUSED_IN_EARLIER_RUN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.axon.Origin;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.mapping.HistoricRow;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.DepositId;

/// Posts a history through its days: each is opened, receives its rows and is closed; the last one
/// of each legal entity stays open, so that work can go on.
///
/// Deposits of one day are served concurrently, the rows of one deposit in their order. It may stop
/// anywhere and be run again: ids are made from the files, what is booked is recognised, and the
/// books become those of a single run.
public final class Replay {
  private static final String ACTOR = "import";
  private static final int COMMANDS_LOOKED_UP_TOGETHER = 10_000;

  private final History history;
  private final CommandDesk desk;
  private final EventLog log;
  private final Observer observer;
  private final Tally tally;
  private volatile boolean stopped;

  public Replay(History history, CommandDesk desk, EventLog log, Observer observer) {
    this.history = history;
    this.desk = desk;
    this.log = log;
    this.observer = observer;
    this.tally = new Tally(history);
  }

  /// Is told of every command that was dealt with, whatever became of it; may throw to stop.
  @FunctionalInterface
  public interface Observer {
    void dealtWith(Command command);
  }

  public ImportReport run() {
    boolean logIsEmpty = log.reader().headPosition() == 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (List<Day> some : daysLookedUpTogether()) {
        Set<TransactionId> booked = logIsEmpty ? Set.of() : desk.bookedAmong(commandsOf(some));
        for (Day day : some) {
          replay(day, booked, threads);
        }
      }
    }
    return tally.report();
  }

  private List<List<Day>> daysLookedUpTogether() {
    var parts = new ArrayList<List<Day>>();
    var part = new ArrayList<Day>();
    int commands = 0;
    for (Day day : history.days()) {
      part.add(day);
      commands += day.size() + 2;
      if (commands >= COMMANDS_LOOKED_UP_TOGETHER) {
        parts.add(part);
        part = new ArrayList<>();
        commands = 0;
      }
    }
    parts.add(part);
    return parts;
  }

  private List<Command> commandsOf(Collection<Day> days) {
    var commands = new ArrayList<Command>();
    for (Day day : days) {
      commands.add(opening(day));
      day.rows().forEach(row -> commands.add(row.command()));
      commands.add(closing(day));
    }
    return commands;
  }

  private void replay(Day day, Set<TransactionId> booked, ExecutorService threads) {
    List<List<HistoricRow>> unfinished = new ArrayList<>();
    for (List<HistoricRow> rows : byDeposit(day).values()) {
      if (rows.stream().allMatch(row -> booked.contains(row.command().transactionId()))) {
        rows.forEach(this::alreadyPosted);
      } else {
        unfinished.add(rows);
      }
    }
    boolean done = unfinished.isEmpty() && booked.contains(closing(day).transactionId());
    if (done) {
      return;
    }
    Optional<Rejected> refusal = open(day, booked);
    if (refusal.isPresent()) {
      unfinished.forEach(rows -> refuse(rows, booked, refusal.get()));
      return;
    }
    post(unfinished, booked, threads);
    if (!day.last() && !booked.contains(closing(day).transactionId())) {
      close(day);
    }
  }

  private static Map<DepositId, List<HistoricRow>> byDeposit(Day day) {
    Map<DepositId, List<HistoricRow>> rows = new LinkedHashMap<>();
    for (HistoricRow row : day.rows()) {
      rows.computeIfAbsent(row.command().depositId(), _ -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  /// Empty if the day is open, or was; else why it cannot be opened.
  private Optional<Rejected> open(Day day, Set<TransactionId> booked) {
    OpenBusinessDay command = opening(day);
    if (booked.contains(command.transactionId())) {
      return Optional.empty();
    }
    try {
      submit(command, history.mapping().source());
    } catch (Rejected refusal) {
      if (!stateOf(day).isOpen(day.date())) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }

  private void close(Day day) {
    try {
      submit(closing(day), history.mapping().source());
    } catch (Rejected refusal) {
      boolean isClosed =
          stateOf(day).lastClosed().filter(last -> !last.isBefore(day.date())).isPresent();
      if (!isClosed) {
        throw new IllegalStateException("a day that was open does not close", refusal);
      }
    }
  }

  private void post(
      List<List<HistoricRow>> unfinished, Set<TransactionId> booked, ExecutorService threads) {
    List<Future<?>> tasks = new ArrayList<>(unfinished.size());
    for (List<HistoricRow> rows : unfinished) {
      tasks.add(threads.submit(() -> post(rows, booked)));
    }
    Throwable failure = null;
    for (Future<?> task : tasks) {
      try {
        task.get();
      } catch (ExecutionException e) {
        failure = e.getCause();
      } catch (InterruptedException e) {
        stopped = true;
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the import was interrupted", e);
      }
    }
    if (failure instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }

  /// The rows of one deposit and day. A row that is not booked although a later one is was refused
  /// by an earlier run: accepting it now would give other books than a single run.
  private void post(List<HistoricRow> rows, Set<TransactionId> booked) {
    int lastBooked = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (booked.contains(rows.get(i).command().transactionId())) {
        lastBooked = i;
      }
    }
    for (int i = 0; i < rows.size() && !stopped; i++) {
      HistoricRow row = rows.get(i);
      if (booked.contains(row.command().transactionId())) {
        alreadyPosted(row);
      } else {
        post(row, i < lastBooked);
      }
    }
  }

  private void post(HistoricRow row, boolean overtaken) {
    try {
      if (overtaken && !desk.isBooked(row.command())) {
        throw REFUSED_IN_EARLIER_RUN.because(
            "a later row of %s on this day is booked".formatted(row.command().depositId()));
      }
      switch (submit(row.command(), row.place().file())) {
        case BOOKED -> tally.posted();
        case ALREADY_BOOKED -> tally.alreadyPosted();
      }
    } catch (Rejected refusal) {
      tally.refused(row.place(), refusal);
    }
  }

  private void refuse(List<HistoricRow> rows, Set<TransactionId> booked, Rejected refusal) {
    for (HistoricRow row : rows) {
      if (booked.contains(row.command().transactionId())) {
        alreadyPosted(row);
      } else {
        tally.refused(row.place(), refusal);
        dealtWith(row.command());
      }
    }
  }

  private void alreadyPosted(HistoricRow row) {
    tally.alreadyPosted();
    dealtWith(row.command());
  }

  private Outcome submit(Command command, String source) {
    try {
      return desk.submit(command, new Origin(ACTOR, source));
    } finally {
      dealtWith(command);
    }
  }

  /// Whatever fails stops all threads before their next command.
  private void dealtWith(Command command) {
    try {
      observer.dealtWith(command);
    } catch (RuntimeException | Error e) {
      stopped = true;
      throw e;
    }
  }

  private BusinessDay stateOf(Day day) {
    log.businessDays().catchUp();
    return log.businessDays().of(day.entity());
  }

  private OpenBusinessDay opening(Day day) {
    return new OpenBusinessDay(
        history.mapping().dayId("open", day.entity(), day.date()), day.entity(), day.date());
  }

  private CloseBusinessDay closing(Day day) {
    return new CloseBusinessDay(
        history.mapping().dayId("close", day.entity(), day.date()), day.entity(), day.date());
  }
}
