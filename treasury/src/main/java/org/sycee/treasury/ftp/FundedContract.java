package org.sycee.treasury.ftp;

import static org.sycee.treasury.ftp.FtpRejection.TERM_NOT_FOUND;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.journal.Side;
import org.sycee.money.Money;
import org.sycee.treasury.ftp.Funding.Priced;
import org.sycee.treasury.ftp.Funding.Unpriced;

/// Money of one contract that is tied in one product. Pure.
///
/// `changes` of the balance are by value date, and the balance is above zero, whatever its side in
/// the books. `ties` tell from each day on for how long the money is tied; before the first of them
/// nobody knows.
public record FundedContract(
    String contract,
    String branch,
    ProductLine product,
    Currency currency,
    List<Change> changes,
    NavigableMap<LocalDate, Tie> ties) {
  /// Days by ACT/365, for every product.
  static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);

  public FundedContract {
    changes = List.copyOf(changes);
    ties = Collections.unmodifiableNavigableMap(new TreeMap<>(ties));
  }

  /// The changes of that part of a balance which lies above zero.
  public static List<Change> aboveZero(List<Change> changes) {
    List<Change> ordered =
        changes.stream().sorted(Comparator.comparing(Change::valueDate)).toList();
    var parts = new ArrayList<Change>();
    long balance = 0;
    for (Change change : ordered) {
      long after = Math.addExact(balance, change.amount().minorUnits());
      long part = Math.max(after, 0) - Math.max(balance, 0);
      parts.add(new Change(change.valueDate(), new Money(change.amount().currency(), part)));
      balance = after;
    }
    return parts;
  }

  /// Closing balances summed over days, in minor units x days. Exact.
  public BigDecimal balanceDays(LocalDate from, LocalDate toExclusive) {
    long end = toExclusive.toEpochDay();
    BigDecimal sum = BigDecimal.ZERO;
    for (Change change : changes) {
      long days = end - Math.max(change.valueDate().toEpochDay(), from.toEpochDay());
      if (days > 0) {
        sum =
            sum.add(
                BigDecimal.valueOf(change.amount().minorUnits())
                    .multiply(BigDecimal.valueOf(days)));
      }
    }
    return sum;
  }

  /// What the money brought to its branch from the treasury in a period, or cost it: its
  /// balance-days at their transfer rates. Not priced at all if a part of it has none.
  public Funding in(LocalDate from, LocalDate toExclusive, TransferPrices prices) {
    BigDecimal balanceDays = balanceDays(from, toExclusive);
    try {
      BigDecimal yearly = BigDecimal.ZERO;
      LocalDate day = from;
      while (day.isBefore(toExclusive)) {
        LocalDate change = ties.higherKey(day);
        LocalDate until = change == null || change.isAfter(toExclusive) ? toExclusive : change;
        BigDecimal part = balanceDays(day, until);
        if (part.signum() != 0) {
          yearly = yearly.add(part.multiply(prices.of(tie(day), currency).rate().perYear()));
        }
        day = until;
      }
      Money interest = transferInterest(yearly);
      return new Priced(
          this, balanceDays, product.side() == Side.CREDIT ? interest : interest.negated());
    } catch (Rejected refusal) {
      return new Unpriced(this, balanceDays, refusal.code(), refusal.detail());
    }
  }

  private Tie tie(LocalDate day) {
    Map.Entry<LocalDate, Tie> last = ties.floorEntry(day);
    if (last == null) {
      throw TERM_NOT_FOUND.because(
          "nothing says for how long %s ties its money on %s".formatted(contract, day));
    }
    return last.getValue();
  }

  /// Transfer interest of one contract in one period: half a minor unit goes away from zero, once,
  /// at the end of its sum.
  private Money transferInterest(BigDecimal minorUnitsTimesDaysTimesRate) {
    return new Money(
        currency,
        minorUnitsTimesDaysTimesRate
            .divide(DAYS_OF_YEAR, 0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
