package org.sycee.projections.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.journal.Side;
import org.sycee.money.Money;

/// Reads the journal, in the order of the log.
public final class Journal {
  private static final String COLUMNS =
      "select position, line, transaction_id, event, entity, branch, book, account, contract,"
          + " currency, side, amount, booking_date, value_date from view.journal_line ";

  private final JdbcClient jdbc;

  public Journal(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// The lines of one account of an entity booked in a range of days, after a position and line.
  public List<JournalLine> ofAccount(Query query, Place after, int limit) {
    return jdbc.sql(
            COLUMNS
                + "where entity = ? and account = ? and currency = ?"
                + " and booking_date between ? and ?"
                + " and (position, line) > (?, ?) order by position, line limit ?")
        .params(
            query.entity(),
            query.account(),
            query.currency(),
            query.from(),
            query.upTo(),
            after.position(),
            after.line(),
            limit)
        .query(Journal::line)
        .list();
  }

  /// The sums of the lines of one account up to and including a position and line: what a page that
  /// begins there brings forward.
  public Sums upTo(Query query, Place place) {
    Currency currency = Currency.getInstance(query.currency());
    return jdbc.sql(
            "select coalesce(sum(amount) filter (where side = 'DEBIT'), 0)::bigint,"
                + " coalesce(sum(amount) filter (where side = 'CREDIT'), 0)::bigint, count(*)"
                + " from view.journal_line where entity = ? and account = ? and currency = ?"
                + " and booking_date between ? and ? and (position, line) <= (?, ?)")
        .params(
            query.entity(),
            query.account(),
            query.currency(),
            query.from(),
            query.upTo(),
            place.position(),
            place.line())
        .query((row, _) ->
            new Sums(
                new Money(currency, row.getLong(1)),
                new Money(currency, row.getLong(2)),
                row.getLong(3)))
        .single();
  }

  /// The lines of one contract, after a position and line.
  public List<JournalLine> ofContract(String contract, Place after, int limit) {
    return jdbc.sql(
            COLUMNS
                + "where contract = ? and contract <> '' and (position, line) > (?, ?)"
                + " order by position, line limit ?")
        .params(contract, after.position(), after.line(), limit)
        .query(Journal::line)
        .list();
  }

  /// All lines, after a position and line.
  public List<JournalLine> after(Place after, int limit) {
    return jdbc.sql(COLUMNS + "where (position, line) > (?, ?) order by position, line limit ?")
        .params(after.position(), after.line(), limit)
        .query(Journal::line)
        .list();
  }

  /// All lines of the event at a position: an entry with its siblings.
  public List<JournalLine> at(long position) {
    return jdbc.sql(COLUMNS + "where position = ? order by line")
        .param(position)
        .query(Journal::line)
        .list();
  }

  private static JournalLine line(ResultSet row, int number) throws SQLException {
    return new JournalLine(
        row.getLong(1),
        row.getInt(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        Side.valueOf(row.getString(11)),
        new Money(Currency.getInstance(row.getString(10)), row.getLong(12)),
        row.getObject(13, LocalDate.class),
        row.getObject(14, LocalDate.class));
  }

  /// An account of an entity in one currency, with everything booked from one day to another, both
  /// included.
  public record Query(
      String entity, String account, String currency, LocalDate from, LocalDate upTo) {

    /// Everything booked up to and including a day.
    public Query(String entity, String account, String currency, LocalDate upTo) {
      this(entity, account, currency, LocalDate.MIN, upTo);
    }
  }

  /// Both columns of a number of lines.
  public record Sums(Money debits, Money credits, long lines) {}

  /// A place in the journal; reading goes on after it.
  public record Place(long position, int line) {
    public static final Place START = new Place(0, 0);
  }
}
