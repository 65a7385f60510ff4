package org.sycee.treasury.ftp;

import static org.sycee.treasury.ftp.FtpRejection.TRANSFER_WITHOUT_TIME;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sycee.ledger.Rejected;
import org.sycee.time.Tenor;
import org.sycee.treasury.ftp.Tie.ByBehaviour;
import org.sycee.treasury.ftp.Tie.ToMaturity;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.MarketSnapshot;

/// The transfer prices of one curve, as they are known at one moment. What is asked often, such as
/// the price of all deposits of a day, is looked up once.
public final class TransferPrices {
  /// The market in effect on a date; refused if nothing is known of it.
  @FunctionalInterface
  public interface Market {
    MarketSnapshot asOf(LocalDate date);
  }

  private record Asked(Tie tie, Currency currency) {}

  private sealed interface Answer {
    record Told(TransferPrice price) implements Answer {}

    record Refused(Rejected refusal) implements Answer {}
  }

  private final String curve;
  private final BehaviouralTenors tenors;
  private final Market market;
  private final Map<Asked, Answer> answers = new HashMap<>();

  public TransferPrices(String curve, BehaviouralTenors tenors, Market market) {
    this.curve = curve;
    this.tenors = tenors;
    this.market = market;
  }

  /// The price of money that is tied so; refused by name if there is no tenor, no time or no curve.
  public TransferPrice of(Tie tie, Currency currency) {
    return switch (answers.computeIfAbsent(new Asked(tie, currency), this::answer)) {
      case Answer.Told told -> told.price;
      case Answer.Refused refused -> throw refused.refusal;
    };
  }

  private Answer answer(Asked asked) {
    try {
      return new Answer.Told(price(asked.tie, asked.currency));
    } catch (Rejected refusal) {
      return new Answer.Refused(refusal);
    }
  }

  private TransferPrice price(Tie tie, Currency currency) {
    LocalDate start = tie.start();
    Optional<Tenor> tenor =
        switch (tie) {
          case ToMaturity _ -> Optional.empty();
          case ByBehaviour t -> Optional.of(tenors.of(t.product(), start));
        };
    LocalDate end =
        switch (tie) {
          case ToMaturity t -> t.maturity();
          case ByBehaviour _ -> new CurvePoint(tenor.orElseThrow().text()).from(start);
        };
    TRANSFER_WITHOUT_TIME.unless(end.isAfter(start), () -> "from %s to %s".formatted(start, end));
    MarketSnapshot snapshot = market.asOf(start);
    TransferCurve rates = TransferCurve.of(snapshot.date(), snapshot.curve(curve, currency));
    return new TransferPrice(snapshot.id(), start, end, tenor, rates.between(start, end));
  }
}
