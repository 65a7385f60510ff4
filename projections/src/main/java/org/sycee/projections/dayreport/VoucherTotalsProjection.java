package org.sycee.projections.dayreport;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.deposit.DepositEvent.InterestCredited;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.journal.Side;
import org.sycee.money.Money;
import org.sycee.projections.Batch;
import org.sycee.projections.Progress;
import org.sycee.projections.Rows;

/// Facts that moved money → how many vouchers each branch booked and their sums; facts that paid
/// interest → how much each branch paid.
@ProcessingGroup(Progress.BOOKS)
public final class VoucherTotalsProjection {
  private static final String FOLD = VoucherTotalsProjection.class.getName();
  private static final String ADD_VOUCHERS =
      "insert into view.voucher_total as held (entity, branch, currency, booking_date, vouchers,"
          + " debits, credits) select * from unnest(?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (entity, booking_date, branch, currency) do update set"
          + " vouchers = held.vouchers + excluded.vouchers,"
          + " debits = held.debits + excluded.debits, credits = held.credits + excluded.credits";
  private static final String ADD_INTEREST =
      "insert into view.interest_paid as held (entity, branch, currency, booking_date, payments,"
          + " amount) select * from unnest(?, ?, ?, ?, ?, ?)"
          + " on conflict (entity, booking_date, branch, currency) do update set"
          + " payments = held.payments + excluded.payments,"
          + " amount = held.amount + excluded.amount";

  private final DataSource database;

  public VoucherTotalsProjection(DataSource database) {
    this.database = database;
  }

  /// An entry is one voucher in each branch and currency that it touches.
  @EventHandler
  void on(MovesMoney event) {
    Fold fold = Batch.current(FOLD, Fold::new, this::flush);
    JournalEntry entry = event.entry();
    var touched = new HashSet<Key>();
    for (Posting posting : entry.postings()) {
      Key key = Key.of(posting, entry.bookingDate());
      Sums sums = fold.vouchers.computeIfAbsent(key, _ -> new Sums());
      sums.add(posting);
      if (touched.add(key)) {
        sums.count++;
      }
    }
    if (event instanceof InterestCredited paid) {
      fold.addInterest(paid.amount(), entry);
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database).sql("truncate view.voucher_total, view.interest_paid").update();
  }

  private void flush(Fold fold) {
    var vouchers = new Rows("text", "text", "text", "date", "bigint", "numeric", "numeric");
    fold.vouchers.forEach((key, sums) ->
        vouchers.add(
            key.entity,
            key.branch,
            key.currency,
            key.bookingDate,
            sums.count,
            sums.debits,
            sums.credits));
    vouchers.write(database, ADD_VOUCHERS);
    var interest = new Rows("text", "text", "text", "date", "bigint", "numeric");
    fold.interest.forEach((key, sums) ->
        interest.add(
            key.entity, key.branch, key.currency, key.bookingDate, sums.count, sums.debits));
    interest.write(database, ADD_INTEREST);
  }

  private record Key(String entity, String branch, String currency, LocalDate bookingDate) {
    static Key of(Posting posting, LocalDate bookingDate) {
      var unit = posting.account().unit();
      return new Key(
          unit.entity(), unit.branch(), posting.amount().currency().getCurrencyCode(), bookingDate);
    }
  }

  private static final class Fold {
    private final Map<Key, Sums> vouchers = new HashMap<>();
    private final Map<Key, Sums> interest = new HashMap<>();

    /// The amount the fact tells, not its postings: the two are to be compared.
    void addInterest(Money amount, JournalEntry entry) {
      Key key = Key.of(entry.postings().getFirst(), entry.bookingDate());
      Sums sums = interest.computeIfAbsent(key, _ -> new Sums());
      sums.debits = sums.debits.add(BigInteger.valueOf(amount.minorUnits()));
      sums.count++;
    }
  }

  private static final class Sums {
    private long count;
    private BigInteger debits = BigInteger.ZERO;
    private BigInteger credits = BigInteger.ZERO;

    void add(Posting posting) {
      BigInteger amount = BigInteger.valueOf(posting.amount().minorUnits());
      if (posting.side() == Side.DEBIT) {
        debits = debits.add(amount);
      } else {
        credits = credits.add(amount);
      }
    }
  }
}
