package org.sycee.projections.balances;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.journal.Side;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;
import org.sycee.projections.Rows;

/// Facts that moved money → totals of each account, and turnover of each account and business day.
@ProcessingGroup(Progress.BOOKS)
public final class BalancesProjection {
  private static final String FOLD = BalancesProjection.class.getName();
  private static final String ADD_TO_BALANCES =
      "insert into view.account_balance as held (entity, branch, book, account, contract, currency,"
          + " debits, credits, last_position)"
          + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (entity, branch, book, account, contract, currency) do update set"
          + " debits = held.debits + excluded.debits, credits = held.credits + excluded.credits,"
          + " last_position = excluded.last_position";
  private static final String ADD_TO_DAYS =
      "insert into view.account_day as held (entity, branch, book, account, currency,"
          + " booking_date, debits, credits)"
          + " select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (entity, booking_date, branch, book, account, currency) do update set"
          + " debits = held.debits + excluded.debits, credits = held.credits + excluded.credits";

  private final DataSource database;

  public BalancesProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(MovesMoney event, TrackingToken token) {
    Fold fold = Batch.current(FOLD, Fold::new, this::flush);
    long position = ProgressProjection.positionOf(token);
    for (Posting posting : event.entry().postings()) {
      fold.add(posting, event.entry().bookingDate(), position);
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.account_balance, view.account_day").update();
  }

  private void flush(Fold fold) {
    var balances =
        new Rows("text", "text", "text", "text", "text", "text", "numeric", "numeric", "bigint");
    fold.balances.forEach((key, sum) ->
        balances.add(
            key.account.unit().entity(),
            key.account.unit().branch(),
            key.account.unit().book(),
            key.account.code().toString(),
            key.account.contract().orElse(""),
            key.currency,
            sum.debits,
            sum.credits,
            sum.lastPosition));
    balances.write(database, ADD_TO_BALANCES);
    var days = new Rows("text", "text", "text", "text", "text", "date", "numeric", "numeric");
    fold.days.forEach((key, sum) ->
        days.add(
            key.of.account.unit().entity(),
            key.of.account.unit().branch(),
            key.of.account.unit().book(),
            key.of.account.code().toString(),
            key.of.currency,
            key.bookingDate,
            sum.debits,
            sum.credits));
    days.write(database, ADD_TO_DAYS);
  }

  private static final class Fold {
    private final Map<Key, Sum> balances = new HashMap<>();
    private final Map<DayKey, Sum> days = new HashMap<>();

    void add(Posting posting, LocalDate bookingDate, long position) {
      String currency = posting.amount().currency().getCurrencyCode();
      LedgerAccount account = posting.account();
      balances.computeIfAbsent(new Key(account, currency), _ -> new Sum()).add(posting, position);
      var total = new Key(LedgerAccount.of(account.unit(), account.code()), currency);
      days.computeIfAbsent(new DayKey(total, bookingDate), _ -> new Sum()).add(posting, position);
    }
  }

  private record Key(LedgerAccount account, String currency) {}

  private record DayKey(Key of, LocalDate bookingDate) {}

  /// Exact beyond 64 bits: a sum that stopped the processor would stop the books of everybody.
  private static final class Sum {
    private BigInteger debits = BigInteger.ZERO;
    private BigInteger credits = BigInteger.ZERO;
    private long lastPosition;

    void add(Posting posting, long position) {
      if (posting.side() == Side.DEBIT) {
        debits = debits.add(BigInteger.valueOf(posting.amount().minorUnits()));
      } else {
        credits = credits.add(BigInteger.valueOf(posting.amount().minorUnits()));
      }
      lastPosition = position;
    }
  }
}
