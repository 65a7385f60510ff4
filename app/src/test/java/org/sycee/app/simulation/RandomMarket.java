package org.sycee.app.simulation;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.sycee.ledger.TransactionId;
import org.sycee.money.ExchangeRate;
import org.sycee.treasury.fxposition.CurrencyRate;
import org.sycee.treasury.fxposition.FxPositionCommand.RevalueFxPosition;
import org.sycee.treasury.marketdata.SnapshotId;

/// The market of a day, which nobody has written down: only its name is cited.
record RandomMarket(SplittableRandom random) {

  static SnapshotId of(LocalDate day) {
    return new SnapshotId("CFETS", day, "close");
  }

  /// The dollars of the dealers at some rate.
  RevalueFxPosition currencies(TransactionId id, LocalDate day) {
    var rate = ExchangeRate.parse("7." + random.nextInt(1_000, 9_999));
    return new RevalueFxPosition(
        id,
        RandomDeals.PORTFOLIO,
        of(day),
        List.of(new CurrencyRate(Currency.getInstance("USD"), rate)),
        day);
  }
}
