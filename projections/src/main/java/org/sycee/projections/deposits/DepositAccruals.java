package org.sycee.projections.deposits;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.Agreement;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Call;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Notice;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.ledger.deposit.product.Earnings;
import org.sycee.ledger.deposit.product.ProductAccounts;
import org.sycee.ledger.deposit.product.Term;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.deposits.DueDeposit.Payout;
import org.sycee.projections.deposits.DueDeposit.Renewal;
import org.sycee.projections.deposits.DueDeposit.Settlement;

/// Works out the interest of all deposits of an entity from the register, without their events.
///
/// Whoever asks for the close of a day waits until the books include that day's last booking. Rows
/// are streamed: a million deposits do not come into memory.
public final class DepositAccruals {
  private static final int ROWS_A_ROUND_TRIP = 5_000;

  /// The two arrays of a deposit's changes are in the same order, that of their dates. They are
  /// looked up deposit by deposit: as a join the planner, not knowing how many there are, may
  /// choose a way that takes the square of their number.
  private static final String OPEN_DEPOSITS =
      """
      select d.deposit_id, d.branch, d.book, d.holder, d.currency, d.product, d.months, d.renews,
        d.notice_days, d.basic_balance, d.term_start, d.term_maturity, d.term_rate, d.paid_from,
        d.paid, d.next_due_date, c.days, c.amounts, d.pay_to,
        d.agreed_rate, d.days_of_year
      from view.deposit d
      join lateral (
        select array_agg(value_date - date '1970-01-01' order by value_date) as days,
          array_agg(amount::bigint order by value_date) as amounts
        from view.deposit_change
        where deposit_id = d.deposit_id) c on c.days is not null
      where d.entity = ? and d.currency = ? and d.closed_on is null\
      """;

  private static final LateBookings NONE = new LateBookings(List.of());

  private final DataSource database;

  public DepositAccruals(DataSource database) {
    this.database = database;
  }

  /// The currencies in which the entity keeps deposits, in their order.
  public List<Currency> currenciesOf(String entity) {
    return JdbcClient.create(database)
        .sql("select distinct currency from view.deposit where entity = ? order by currency")
        .param(entity)
        .query((row, _) -> Currency.getInstance(row.getString(1)))
        .list();
  }

  /// Tells what each deposit in the currency has outstanding at the close of the day; deposits
  /// without any are left out.
  public void forEachAccrual(
      String entity,
      Currency currency,
      LocalDate closeOf,
      RateTable rates,
      Consumer<DepositAccrual> consumer) {
    forEach(
        OPEN_DEPOSITS,
        statement -> {
          statement.setString(1, entity);
          statement.setString(2, currency.getCurrencyCode());
        },
        row -> {
          EarningDeposit deposit = registered(row, currency);
          Money outstanding = deposit.interest(rates).outstandingAtCloseOf(closeOf);
          if (!outstanding.isZero()) {
            consumer.accept(
                new DepositAccrual(
                    deposit.id(),
                    new AccountingUnit(entity, row.getString(2), row.getString(3)),
                    row.getString(6),
                    ProductAccounts.of(deposit.product(), deposit.holder()),
                    outstanding));
          }
        });
  }

  /// The deposits in the currency that have something due up to the date, and something to be paid
  /// if it is a settlement.
  public List<DueDeposit> due(String entity, Currency currency, LocalDate date, RateTable rates) {
    var due = new ArrayList<DueDeposit>();
    forEach(
        OPEN_DEPOSITS + " and d.next_due_date <= ? order by d.deposit_id",
        statement -> {
          statement.setString(1, entity);
          statement.setString(2, currency.getCurrencyCode());
          statement.setObject(3, date);
        },
        row -> {
          EarningDeposit deposit = registered(row, currency);
          LocalDate dueDate = row.getObject(16, LocalDate.class);
          if (!deposit.product().isLumpSum()) {
            if (deposit.hasDue(date, rates)) {
              due.add(new Settlement(deposit.id(), dueDate));
            }
          } else if (deposit.isFilled()) {
            due.add(matured(deposit.id(), dueDate, row.getString(19)));
          }
        });
    return due;
  }

  private static DueDeposit matured(DepositId id, LocalDate dueDate, @Nullable String payTo) {
    return payTo == null ? new Renewal(id, dueDate) : new Payout(id, new DepositId(payTo), dueDate);
  }

  /// What the bookings of the day with earlier value dates add to the interest that running
  /// accounts in the currency had earned by the close of the day before, in the order of their ids.
  public List<LateInterest> late(String entity, Currency currency, LocalDate day, RateTable rates) {
    String code = currency.getCurrencyCode();
    Map<String, LateBookings> late =
        LateBookings.bookedOn(JdbcClient.create(database), entity, code, day);
    var all = new ArrayList<LateInterest>();
    if (late.isEmpty()) {
      return all;
    }
    forEach(
        OPEN_DEPOSITS + " and d.deposit_id = any(?) order by d.deposit_id",
        statement -> {
          statement.setString(1, entity);
          statement.setString(2, code);
          statement.setArray(
              3, statement.getConnection().createArrayOf("text", late.keySet().toArray()));
        },
        row -> {
          EarningDeposit deposit = registered(row, currency);
          LateBookings bookings = late.getOrDefault(deposit.id().value(), NONE);
          Money difference = deposit.lateInterest(bookings, day.minusDays(1), rates);
          if (!difference.isZero()) {
            all.add(
                new LateInterest(
                    deposit.id(),
                    new AccountingUnit(entity, row.getString(2), row.getString(3)),
                    ProductAccounts.of(deposit.product(), deposit.holder()),
                    bookings.causes(),
                    difference));
          }
        });
    return all;
  }

  private static EarningDeposit registered(ResultSet row, Currency currency) throws SQLException {
    Map<LocalDate, Money> paid =
        Optional.ofNullable(row.getObject(14, LocalDate.class))
            .map(from -> Map.of(from, money(row, 15, currency)))
            .orElse(Map.of());
    Optional<Term> term =
        Optional.ofNullable(row.getObject(11, LocalDate.class)).map(start -> term(row, start));
    var earnings = new Earnings(balances(row, currency), paid, term, false, List.of());
    return new EarningDeposit(
        new DepositId(row.getString(1)),
        product(row, currency),
        Holder.valueOf(row.getString(4)),
        earnings);
  }

  private static BalanceHistory balances(ResultSet row, Currency currency) throws SQLException {
    Integer[] days = array(row, 17);
    Long[] amounts = array(row, 18);
    var changes = new ArrayList<Change>(days.length);
    for (int i = 0; i < days.length; i++) {
      changes.add(new Change(LocalDate.ofEpochDay(days[i]), new Money(currency, amounts[i])));
    }
    return BalanceHistory.of(currency, changes);
  }

  @SuppressWarnings("unchecked") // the statement says of which type its arrays are
  private static <T> T[] array(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return (T[]) array.getArray();
  }

  private static DepositProduct product(ResultSet row, Currency currency) throws SQLException {
    String kind = row.getString(6);
    return switch (kind) {
      case "Demand" -> new Demand();
      case "TimeOrDemand" -> new TimeOrDemand();
      case "Agreement" -> new Agreement(new Money(currency, row.getLong(10)));
      case "Call" -> new Call(new Rate(row.getBigDecimal(20)), row.getInt(21));
      case "Notice" -> new Notice(row.getInt(9), Money.zero(currency));
      case "Time" ->
          new Time(row.getInt(7), row.getBoolean(8) ? AtMaturity.RENEW : AtMaturity.STAY);
      default -> throw new IllegalStateException("the register has a product named " + kind);
    };
  }

  private static Term term(ResultSet row, LocalDate start) {
    try {
      BigDecimal rate = row.getBigDecimal(13);
      return new Term(start, row.getObject(12, LocalDate.class), new Rate(rate));
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static Money money(ResultSet row, int column, Currency currency) {
    try {
      return new Money(currency, row.getLong(column));
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private interface Parameters {
    void set(PreparedStatement statement) throws SQLException;
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void forEach(String sql, Parameters parameters, Row each) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false); // the driver streams only within a transaction
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setFetchSize(ROWS_A_ROUND_TRIP);
        parameters.set(statement);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            each.read(rows);
          }
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static IllegalStateException unreadable(@Nullable SQLException cause) {
    return new IllegalStateException("the register of deposits could not be read", cause);
  }
}
