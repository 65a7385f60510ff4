package org.sycee.projections.dayreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.deposit.DepositEvent.DepositClosed;
import org.sycee.ledger.deposit.DepositEvent.DepositOpened;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.Posting;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// Business days, postings, openings and closings of accounts → the day report in four columns.
///
/// A business day begins with every line of the one before, carried over; so the opening of a day
/// is stored on its own and can be compared with the close it came from.
@ProcessingGroup(Progress.BOOKS)
public final class DayReportProjection {
  private static final String FOLD = DayReportProjection.class.getName();
  private static final String OPEN =
      "insert into view.business_day (entity, booking_date, opened_at)"
          + " select * from unnest(?, ?, ?)";
  private static final String CARRY =
      """
      insert into view.day_report (entity, branch, account, currency, booking_date, normal_side,
        opening, receipts, payments, closing, opening_count, opened_count, closed_count,
        closing_count)
      select r.entity, r.branch, r.account, r.currency, d.booking_date, r.normal_side,
        r.closing, 0, 0, r.closing, r.closing_count, 0, 0, r.closing_count
      from unnest(?, ?, ?) as d (entity, booking_date, opened_at)
      join view.day_report r on r.entity = d.entity and r.booking_date = (
        select max(b.booking_date) from view.business_day b
        where b.entity = d.entity and b.booking_date < d.booking_date)\
      """;
  private static final String ADD =
      """
      insert into view.day_report as held (entity, branch, account, currency, booking_date,
        normal_side, opening, receipts, payments, closing, opening_count, opened_count,
        closed_count, closing_count)
      select entity, branch, account, currency, booking_date, normal_side, 0, receipts, payments,
        receipts - payments, 0, opened, closed, opened - closed
      from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as more (entity, branch, account, currency,
        booking_date, normal_side, receipts, payments, opened, closed)
      on conflict (entity, booking_date, branch, account, currency) do update set
        receipts = held.receipts + excluded.receipts,
        payments = held.payments + excluded.payments,
        closing = held.closing + excluded.closing,
        opened_count = held.opened_count + excluded.opened_count,
        closed_count = held.closed_count + excluded.closed_count,
        closing_count = held.closing_count + excluded.closing_count\
      """;

  private final DataSource database;
  private final AccountsOfDeposits accounts;

  public DayReportProjection(DataSource database) {
    this.database = database;
    this.accounts = new AccountsOfDeposits(database);
  }

  @EventHandler
  void on(BusinessDayOpened event, TrackingToken token) {
    day(event.date())
        .opened
        .add(event.entity(), event.date(), ProgressProjection.positionOf(token));
  }

  @EventHandler
  void on(MovesMoney event) {
    Day day = day(event.entry().bookingDate());
    for (Posting posting : event.entry().postings()) {
      day.line(
              posting.account().unit(),
              posting.account().code(),
              posting.amount().currency().getCurrencyCode())
          .add(posting);
    }
  }

  @EventHandler
  void on(DepositOpened event) {
    var line =
        new ReportLine(
            event.terms().unit(),
            event.terms().account(),
            event.terms().currency().getCurrencyCode());
    Fold fold = fold();
    fold.accounts.put(event.depositId().value(), line);
    fold.day(event.bookingDate()).line(line).opened++;
  }

  @EventHandler
  void on(DepositClosed event) {
    day(event.bookingDate()).closings.add(event.depositId().value());
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database)
        .sql("truncate view.day_report, view.business_day, view.deposit_account")
        .update();
  }

  private Fold fold() {
    return Batch.current(FOLD, Fold::new, this::flush);
  }

  private Day day(LocalDate date) {
    return fold().day(date);
  }

  /// Day after day, because a day is carried over from the one before it.
  private void flush(Fold fold) {
    accounts.add(fold.accounts);
    fold.days.forEach((date, day) -> {
      day.opened.write(database, OPEN);
      day.opened.write(database, CARRY);
      accounts.of(day.closings).forEach(line -> day.line(line).closed++);
      Rows rows =
          new Rows(
              "text", "text", "text", "text", "date", "text", "numeric", "numeric", "bigint",
              "bigint");
      day.lines.forEach((line, sums) -> sums.addTo(rows, line, date));
      rows.write(database, ADD);
    });
  }

  private static final class Fold {
    private final Map<LocalDate, Day> days = new TreeMap<>();
    private final Map<String, ReportLine> accounts = new HashMap<>();

    Day day(LocalDate date) {
      return days.computeIfAbsent(date, _ -> new Day());
    }
  }

  private static final class Day {
    private final Rows opened = new Rows("text", "date", "bigint");
    private final Map<ReportLine, LineSums> lines = new HashMap<>();
    private final List<String> closings = new ArrayList<>();

    LineSums line(AccountingUnit unit, AccountCode account, String currency) {
      return line(new ReportLine(unit, account, currency));
    }

    LineSums line(ReportLine line) {
      return lines.computeIfAbsent(line, _ -> new LineSums());
    }
  }
}
