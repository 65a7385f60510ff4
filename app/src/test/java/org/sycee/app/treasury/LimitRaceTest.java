package org.sycee.app.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.limit.LimitRejection.LIMIT_BREACHED;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.Callers;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealCommand.CaptureDeal;
import org.sycee.treasury.deal.DealCommand.SettleFlow;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.FxTerms;
import org.sycee.treasury.deal.ValueDating.InTime;
import org.sycee.treasury.fx.FxForwardTerms;

/// Many dealers race for one limit, in one program and in two on one database.
class LimitRaceTest {
  private static final int CALLERS = 64;
  private static final int EACH = 20;

  private final DatabaseAccess access = TestDatabases.empty();
  private final TestBank bank = new TestBank(Database.open(access, 8), false).openDay();

  @AfterEach
  void close() {
    bank.close();
  }

  /// 1,280 deals of a million race for a limit of a thousand of them.
  @Test
  void never_exceed_it_and_use_it_up() {
    Desk desk = Desk.open(bank, "1000000000.00");
    assertThat(race(CALLERS, caller -> desk)).isEqualTo(1_000);
    assertThat(desk.used()).isEqualTo(Money.of("CNY", "1000000000.00"));
  }

  @Test
  void neither_do_two_programs() {
    Desk desk = Desk.open(bank, "50000000.00");
    try (var other = new TestBank(Database.open(access, 8), false)) {
      var elsewhere = new Desk(other);
      assertThat(race(8, caller -> caller % 2 == 0 ? desk : elsewhere)).isEqualTo(50);
      bank.log().catchUp();
      assertThat(desk.used()).isEqualTo(Money.of("CNY", "50000000.00"));
    }
  }

  /// What is used is the same for a program that starts now.
  @Test
  void is_known_after_a_restart() {
    Desk desk = Desk.open(bank, "5000000.00");
    bank.submit(desk.capture("a", DealProduct.PLACEMENT, "3000000.00", Desk.DAY.plusDays(7)));
    try (var later = new TestBank(Database.open(access, 2), false)) {
      assertThat(new Desk(later).used()).isEqualTo(Money.of("CNY", "3000000.00"));
    }
  }

  private static int race(int callers, IntFunction<Desk> desks) {
    var won = new AtomicInteger();
    var failures =
        Callers.run(
            callers,
            caller -> {
              Desk desk = desks.apply(caller);
              for (int i = 0; i < EACH; i++) {
                if (wins(desk, caller + "-" + i)) {
                  won.incrementAndGet();
                }
              }
            });
    assertThat(failures).containsOnly(Optional.empty());
    return won.get();
  }

  private static boolean wins(Desk desk, String name) {
    var wish = desk.capture("r" + name, DealProduct.PLACEMENT, "1000000.00", Desk.DAY.plusDays(7));
    try {
      desk.bank()
          .submit(
              new CaptureDeal(
                  new TransactionId("race-" + name),
                  wish.dealId(),
                  wish.ticket(),
                  wish.bookingDate()));
      return true;
    } catch (Rejected refusal) {
      assertThat(refusal.reason()).isEqualTo(LIMIT_BREACHED);
      return false;
    }
  }

  /// 1 % of 7.1 million fits into the limit; once the dollars are paid 7.1 million are owed.
  @Test
  void does_not_stop_a_payment_that_was_promised() {
    var dollars =
        new FxForwardTerms(
            FxForwardTerms.BaseSide.SELLS_BASE,
            Money.of("USD", "1000000.00"),
            Currency.getInstance("CNY"),
            ExchangeRate.parse("7.1"),
            Desk.DAY);
    var ticket =
        new DealTicket(
            Desk.PORTFOLIO,
            Desk.BANK,
            Desk.DEALER,
            Desk.DAY,
            new InTime(),
            new FxTerms(DealProduct.FX_SPOT, List.of(dollars)));
    Desk desk = Desk.open(bank, "100000.00");
    bank.submit(new CaptureDeal(bank.next(), new DealId("deal_fx"), ticket, Desk.DAY));
    desk.verify("fx");
    int paid = ticket.terms().flows().getFirst().way() == Flow.Way.PAY ? 1 : 2;
    bank.submit(
        new SettleFlow(
            bank.next(),
            new DealId("deal_fx"),
            paid,
            Money.of("USD", "1000000.00"),
            Desk.BACK_OFFICE,
            Desk.DAY,
            Desk.DAY));
    assertThat(desk.used()).isEqualTo(Money.of("CNY", "7100000.00"));
  }
}
