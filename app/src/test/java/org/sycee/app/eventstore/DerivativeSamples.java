package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealEvent.DealRevalued;
import org.sycee.treasury.fxposition.FxPositionEvent.FxPositionRevalued;
import org.sycee.treasury.fxposition.ValuedCurrency;
import org.sycee.treasury.marketdata.SnapshotId;

/// One fixed instance of every event about what derivatives and foreign currency are worth.
final class DerivativeSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final AccountingUnit UNIT = AccountingUnit.parse("CN01/0101/MONEY");
  private static final DealId DEAL = new DealId("deal_7");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final SnapshotId MARKET = new SnapshotId("CFETS", DAY, "close");

  private DerivativeSamples() {}

  static List<Event> all() {
    Money value = Money.of("CNY", "-1400.00");
    Money gain = Money.of("CNY", "600.00");
    var derivative = LedgerAccount.of(UNIT, new AccountCode("3101.01"), DEAL.value());
    var marked =
        JournalEntry.on(DAY)
            .debit(derivative, gain)
            .credit(LedgerAccount.of(UNIT, new AccountCode("6101")), gain)
            .entry();
    var dollars =
        new ValuedCurrency(
            Money.of("USD", "1000.00"), ExchangeRate.parse("7.1"), Money.of("CNY", "7100.00"));
    Money exchangeGain = Money.of("CNY", "100.00");
    var translated =
        JournalEntry.on(DAY)
            .debit(LedgerAccount.of(UNIT, new AccountCode("3002.01")), exchangeGain)
            .credit(LedgerAccount.of(UNIT, new AccountCode("6061")), exchangeGain)
            .entry();
    return List.of(
        new DealRevalued(ID, DEAL, MARKET, value, gain, DAY, "deal-1", marked),
        new FxPositionRevalued(
            ID,
            UNIT,
            MARKET,
            List.of(dollars),
            Money.of("CNY", "7000.00"),
            exchangeGain,
            DAY,
            "fx-position-1",
            translated));
  }
}
