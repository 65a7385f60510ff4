package org.sycee.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.sycee.app.Modules;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.treasury.fxposition.FxPositionEvent.FxPositionRevalued;
import org.sycee.treasury.marketdata.SnapshotId;

class LiveDerivativesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final AccountingUnit UNIT = AccountingUnit.parse("CN01/0101/MONEY");

  /// Nothing is read: what happens here is appended here.
  private final LiveDerivatives derivatives =
      new LiveDerivatives(
          new LogReader(new SimpleDriverDataSource()),
          new EventJson(
              new EventTypes(Modules.events(), EventHistory.ofSycee()), EventHistory.ofSycee()));

  /// Seven yuan more are booked on the position.
  private static FxPositionRevalued valuedAt(String cost) {
    Money gain = Money.of("CNY", "7.00");
    var entry =
        JournalEntry.on(DAY)
            .debit(LedgerAccount.parse(UNIT + "/3002.01"), gain)
            .credit(LedgerAccount.parse(UNIT + "/6061"), gain)
            .entry();
    return new FxPositionRevalued(
        new TransactionId("valued"),
        UNIT,
        new SnapshotId("CFETS", DAY, "close"),
        List.of(),
        Money.of("CNY", cost),
        gain,
        DAY,
        "fx-position-1",
        entry);
  }

  @Test
  void a_position_that_moved_since_is_valued_again() {
    List<Event> first = List.of(valuedAt("0.00"));
    assertThat(derivatives.objection(first)).isEmpty();
    assertThat(derivatives.isChangedBy(first)).isTrue();
    derivatives.appended(first, 1);
    assertThat(derivatives.of(UNIT)).containsExactly(Money.of("CNY", "-7.00"));
    assertThat(derivatives.objection(List.of(valuedAt("7.00")))).isEmpty();
    assertThat(derivatives.objection(first).orElseThrow()).hasMessageContaining(UNIT.toString());
  }
}
