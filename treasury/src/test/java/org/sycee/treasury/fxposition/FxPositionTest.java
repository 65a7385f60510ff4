package org.sycee.treasury.fxposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.fxposition.FxPositionRejection.*;
import static org.sycee.treasury.marketdata.MarketDataRejection.SNAPSHOT_OF_ANOTHER_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.postingrule.EntryFault;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.treasury.TreasuryScene;
import org.sycee.treasury.fxposition.FxPositionCommand.RevalueFxPosition;
import org.sycee.treasury.fxposition.FxPositionEvent.FxPositionRevalued;
import org.sycee.treasury.marketdata.SnapshotId;

class FxPositionTest {
  private static final LedgerAccount POSITION = LedgerAccount.parse(BOOK + "/3002.01");
  private static final LedgerAccount NOSTRO = LedgerAccount.parse(BOOK + "/1011.01");

  private final FxPositionBook book = new FxPositionBook();
  private final List<MovesMoney> log = new ArrayList<>();
  private FxPosition position = FxPosition.NEVER_VALUED;

  /// What a deal does to the position when one side of it is settled.
  private record Paid(JournalEntry entry) implements MovesMoney {
    @Override
    public TransactionId transactionId() {
      return WISH;
    }

    @Override
    public String postingRule() {
      return "deal-2";
    }
  }

  private void counted(MovesMoney fact) {
    book.count(fact);
    log.add(fact);
  }

  private void received(String money) {
    counted(
        new Paid(
            JournalEntry.on(MONDAY)
                .debit(NOSTRO, Money.parse(money))
                .credit(POSITION, Money.parse(money))
                .entry()));
  }

  private void paid(String money) {
    counted(
        new Paid(
            JournalEntry.on(MONDAY)
                .debit(POSITION, Money.parse(money))
                .credit(NOSTRO, Money.parse(money))
                .entry()));
  }

  private static RevalueFxPosition wish(LocalDate date, String... rates) {
    var found = new ArrayList<CurrencyRate>();
    for (int i = 0; i < rates.length; i += 2) {
      found.add(new CurrencyRate(Currency.getInstance(rates[i]), ExchangeRate.parse(rates[i + 1])));
    }
    return new RevalueFxPosition(WISH, BOOK, new SnapshotId("CFETS", date, "close"), found, date);
  }

  private FxPositionRevalued valued(String... rates) {
    var event = (FxPositionRevalued) position.decide(wish(MONDAY, rates), open(MONDAY), book);
    assertThat(book.agreesWith(event)).isTrue();
    position = position.evolve(event);
    counted(event);
    return event;
  }

  private List<EntryFault> faults() {
    return TreasuryScene.faults(log).stream()
        .filter(fault -> fault.fact() instanceof FxPositionEvent)
        .toList();
  }

  /// 10m x (7.12 - 7.10) = 200,000; then 10m x (7.11 - 7.12) = -100,000.
  @Test
  void dollars_that_were_bought_gain_as_they_rise() {
    received("USD 10000000.00");
    paid("CNY 71000000.00");
    var first = valued("USD", "7.12");
    assertThat(first.difference()).isEqualTo(cny("200000.00"));
    assertThat(first.cost()).isEqualTo(cny("71000000.00"));
    assertThat(first.entry())
        .isEqualTo(
            JournalEntry.on(MONDAY)
                .debit(POSITION, cny("200000.00"))
                .credit(LedgerAccount.parse(BOOK + "/6061"), cny("200000.00"))
                .entry());
    var second = valued("USD", "7.11");
    assertThat(second.difference()).isEqualTo(cny("-100000.00"));
    assertThat(book.of(BOOK)).containsExactly(cny("-71100000.00"), Money.of("USD", "10000000.00"));
    assertThat(position.result()).isEqualTo(cny("100000.00"));
    assertThat(faults()).isEmpty();
  }

  /// Dollars sold for euros: 1m x 7.80 - 1.1m x 7.10 = -10,000, and no yuan was ever paid.
  @Test
  void currencies_exchanged_for_one_another_are_valued_together() {
    received("EUR 1000000.00");
    paid("USD 1100000.00");
    var event = valued("USD", "7.10", "EUR", "7.80");
    assertThat(event.currencies())
        .containsExactly(
            new ValuedCurrency(
                Money.of("EUR", "1000000.00"), ExchangeRate.parse("7.80"), cny("7800000.00")),
            new ValuedCurrency(
                Money.of("USD", "-1100000.00"), ExchangeRate.parse("7.10"), cny("-7810000.00")));
    assertThat(event.difference()).isEqualTo(cny("-10000.00"));
    assertThat(faults()).isEmpty();
  }

  /// Bought for 71m and sold for 71.5m: what is left is what was gained.
  @Test
  void a_position_that_was_sold_leaves_its_gain() {
    received("USD 10000000.00");
    paid("CNY 71000000.00");
    paid("USD 10000000.00");
    received("CNY 71500000.00");
    var event = valued();
    assertThat(event.currencies()).isEmpty();
    assertThat(event.difference()).isEqualTo(cny("500000.00"));
    assertThat(book.of(BOOK)).isEmpty();
    assertThat(faults()).isEmpty();
  }

  @Test
  void what_was_decided_before_a_payment_is_decided_again() {
    received("USD 10000000.00");
    paid("CNY 71000000.00");
    var event =
        (FxPositionRevalued) position.decide(wish(MONDAY, "USD", "7.12"), open(MONDAY), book);
    paid("USD 1.00");
    assertThat(book.agreesWith(event)).isFalse();
    counted(event);
    assertThat(faults()).hasSize(1);
  }

  @Test
  void is_refused_by_name() {
    refusedFor(wish(MONDAY), FX_POSITION_UNCHANGED, "CNY 0.00");
    received("USD 10.00");
    paid("CNY 71.00");
    refusedFor(wish(MONDAY, "EUR", "7.80"), FX_RATE_MISSING, "USD 10.00");
    refusedFor(wish(MONDAY, "USD", "7.10"), FX_POSITION_UNCHANGED, "CNY 71.00");
    var late =
        new RevalueFxPosition(
            WISH, BOOK, new SnapshotId("CFETS", TUESDAY, "close"), List.of(), MONDAY);
    refusedFor(late, SNAPSHOT_OF_ANOTHER_DAY, "2024-06-04", "2024-06-03");
  }

  private void refusedFor(
      RevalueFxPosition wish, org.sycee.ledger.Rejection reason, String... figures) {
    refused(() -> position.decide(wish, open(MONDAY), book), reason, figures);
  }
}
