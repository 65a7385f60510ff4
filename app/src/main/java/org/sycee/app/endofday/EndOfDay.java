package org.sycee.app.endofday;

import static org.sycee.app.endofday.EndOfDayRejection.NO_BUSINESS_DAY;
import static org.sycee.ledger.rates.RateRejection.NO_RATE_IN_EFFECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.eventstore.EventLog;
import org.sycee.contract.interest.NoRateInEffect;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.Accruals;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.bills.BillRegister;
import org.sycee.projections.deals.DealAccruals;
import org.sycee.projections.deposits.DepositAccruals;
import org.sycee.projections.deposits.DepositRegister;
import org.sycee.projections.standingorders.StandingOrders;

/// Ends business days, one after the other. It may be broken off anywhere: begun again, it goes on
/// where it was, and the log is the one an undisturbed run would have written.
public final class EndOfDay {
  private final CommandDesk desk;
  private final EventLog log;
  private final BooksKeeper books;
  private final List<EndOfDayStep> steps;

  public EndOfDay(CommandDesk desk, EventLog log, BooksKeeper books, List<EndOfDayStep> steps) {
    this.desk = desk;
    this.log = log;
    this.books = books;
    this.steps = List.copyOf(steps);
  }

  /// The end of a day with all steps, in the order in which they are done, on the books in the
  /// database. No step gives a customer money after loans were collected: whatever was refused for
  /// lack of it is refused again when a broken off day is gone on with.
  public static EndOfDay of(
      CommandDesk desk, EventLog log, BooksKeeper books, DataSource database) {
    var deposits = new DepositsAtEndOfDay(new DepositAccruals(database), log.rates());
    var loans = new LoansAtEndOfDay(database, log.rates());
    var steps = new ArrayList<EndOfDayStep>();
    steps.add(deposits);
    steps.add(
        new StandingOrdersAtEndOfDay(new StandingOrders(database), () -> books.await(_ -> {})));
    steps.addAll(loans.steps());
    steps.add(new DormancyStep(new DepositRegister(database)));
    steps.add(deposits.lateInterest());
    List<AccrualSource> earning =
        List.of(
            deposits,
            loans,
            new BillRegister(database),
            new DealAccruals(database),
            new PositionAccruals(log.positions()));
    steps.add(new AccrualStep(earning, new Accruals(database)));
    steps.add(new ClearingStep(new Balances(database)));
    return new EndOfDay(desk, log, books, steps);
  }

  /// Told what is going on, as it goes on.
  public interface Observer {
    /// A step of a day begins.
    void begins(LocalDate date, String step);

    /// So many objects of the step are done.
    void reached(long done);

    /// Nobody who wants to know.
    static Observer nobody() {
      return new Observer() {
        @Override
        public void begins(LocalDate date, String step) {}

        @Override
        public void reached(long done) {}
      };
    }
  }

  /// What one step of one day booked, and how long it took.
  public record StepReport(LocalDate date, String step, long booked, long millis) {}

  /// Ends the open day of the entity and every day up to and including `through`, and opens the day
  /// after it; does nothing if that was done before. Refused if the entity never opened a day.
  public List<StepReport> run(String entity, LocalDate through, Observer observer) {
    var reports = new ArrayList<StepReport>();
    log.catchUp();
    BusinessDay day = dayOf(entity);
    NO_BUSINESS_DAY.unless(
        !day.equals(BusinessDay.NONE_YET), () -> entity + " has never opened a business day");
    if (day.open().isEmpty()) {
      // It was broken off between the closing of a day and the opening of the next one.
      day.lastClosed()
          .ifPresent(last -> openDayAfter(last, new Ending(entity, last, desk, _ -> {})));
    }
    for (LocalDate date = openDay(entity); !date.isAfter(through); date = date.plusDays(1)) {
      end(entity, date, observer, reports);
    }
    return List.copyOf(reports);
  }

  private LocalDate openDay(String entity) {
    return dayOf(entity).open().orElseThrow();
  }

  private BusinessDay dayOf(String entity) {
    return log.businessDays().of(entity);
  }

  private static void openDayAfter(LocalDate closed, Ending day) {
    day.submit(
        "open", day.entity(), id -> new OpenBusinessDay(id, day.entity(), closed.plusDays(1)));
  }

  private void end(String entity, LocalDate date, Observer observer, List<StepReport> reports) {
    step(
        "cut-off",
        entity,
        date,
        observer,
        reports,
        day -> {
          if (!dayOf(entity).ending()) {
            day.submit("start", entity, id -> new StartEndOfDay(id, entity, date));
          }
        });
    for (EndOfDayStep step : steps) {
      step(step.name(), entity, date, observer, reports, step::run);
    }
    step(
        "close",
        entity,
        date,
        observer,
        reports,
        day -> {
          day.submit("close", entity, id -> new CloseBusinessDay(id, entity, date));
          openDayAfter(date, day);
        });
  }

  private void step(
      String name,
      String entity,
      LocalDate date,
      Observer observer,
      List<StepReport> reports,
      Consumer<Ending> work) {
    observer.begins(date, name);
    long begun = System.nanoTime();
    books.await(_ -> {});
    var day = new Ending(entity, date, desk, observer::reached);
    try {
      work.accept(day);
    } catch (NoRateInEffect e) {
      throw NO_RATE_IN_EFFECT.because("%s of %s: %s".formatted(name, date, e.getMessage()));
    }
    reports.add(new StepReport(date, name, day.booked(), (System.nanoTime() - begun) / 1_000_000));
  }
}
