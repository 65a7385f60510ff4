package org.sycee.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Command;
import org.sycee.ledger.LedgerModule;
import org.sycee.ledger.MovesMoney;
import org.sycee.treasury.counterparty.CounterpartyAggregate;
import org.sycee.treasury.counterparty.CounterpartyCommand.ResumeCounterparty;
import org.sycee.treasury.deal.DealAggregate;
import org.sycee.treasury.deal.DealCommand.VerifyDeal;
import org.sycee.treasury.instrument.InstrumentAggregate;
import org.sycee.treasury.instrument.InstrumentCommand.RetireInstrument;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.limit.LimitAggregate;
import org.sycee.treasury.limit.LimitCommand.ChangeLimit;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.nostro.ItemId;
import org.sycee.treasury.nostro.NostroAggregate;
import org.sycee.treasury.nostro.NostroCommand.ExplainBreak;
import org.sycee.treasury.nostro.NostroId;
import org.sycee.treasury.portfolio.PortfolioAggregate;
import org.sycee.treasury.portfolio.PortfolioCommand.ClosePortfolio;
import org.sycee.treasury.position.PositionAggregate;
import org.sycee.treasury.position.PositionCommand.ReceiveCoupon;
import org.sycee.treasury.position.PositionId;

class TreasuryModuleTest {

  @Test
  void every_wish_has_a_handler() {
    for (var kind : TreasuryModule.AGGREGATES) {
      List<Class<?>> handled =
          Arrays.stream(kind.root().getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(CommandHandler.class))
              .<Class<?>>map(method -> method.getParameterTypes()[0])
              .toList();
      assertThat(handled).containsExactlyInAnyOrderElementsOf(recordsOf(kind.commands()).toList());
    }
  }

  @Test
  void the_simple_name_of_a_fact_is_the_name_of_no_other_of_the_ledger_either() {
    assertThat(
            Stream.concat(LedgerModule.AGGREGATES.stream(), TreasuryModule.AGGREGATES.stream())
                .flatMap(kind -> recordsOf(kind.events()))
                .distinct()
                .map(Class::getSimpleName))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void every_family_with_entries_has_posting_rules() {
    for (var family : TreasuryModule.events()) {
      assertThat(
              TreasuryModule.postingRules().stream()
                  .anyMatch(rules -> rules.facts().equals(family)))
          .as("%s", family)
          .isEqualTo(recordsOf(family).anyMatch(MovesMoney.class::isAssignableFrom));
    }
  }

  @Test
  void every_wish_goes_to_the_stream_of_its_aggregate() {
    assertThat(target(new ResumeCounterparty(WISH, BANK, "reviewed", MONDAY)))
        .isEqualTo(CounterpartyAggregate.ID_PREFIX + "bank");
    assertThat(target(new ClosePortfolio(WISH, BOOK, "merged", MONDAY)))
        .isEqualTo(PortfolioAggregate.ID_PREFIX + "CN01/0101/MONEY");
    var instrument = new InstrumentId("180019.IB");
    assertThat(target(new RetireInstrument(WISH, instrument, "matured", MONDAY)))
        .isEqualTo(InstrumentAggregate.ID_PREFIX + "180019.IB");
    var coupon =
        new ReceiveCoupon(
            WISH, new PositionId(BOOK, instrument), millions(1), BACK_OFFICE, MONDAY, MONDAY);
    assertThat(target(coupon)).isEqualTo(PositionAggregate.ID_PREFIX + "CN01/0101/MONEY/180019.IB");
    var limit = new LimitId("lim_1");
    assertThat(
            target(new ChangeLimit(WISH, limit, millions(1), MONDAY, DEALER, BOSS, "why", MONDAY)))
        .isEqualTo(LimitAggregate.ID_PREFIX + "1");
    assertThat(target(new VerifyDeal(WISH, DEAL, BOSS, MONDAY)))
        .isEqualTo(DealAggregate.ID_PREFIX + "1");
    var item = ItemId.parse("OURS pay-1");
    var explain = new ExplainBreak(WISH, new NostroId("nos_1"), item, "why", BOSS, MONDAY);
    assertThat(target(explain)).isEqualTo(NostroAggregate.ID_PREFIX + "1");
  }

  private static String target(Command wish) {
    return TreasuryModule.AGGREGATES.stream()
        .filter(kind -> kind.commands().isInstance(wish))
        .map(kind -> kind.targetOf(wish))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Class<?>> recordsOf(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(TreasuryModuleTest::recordsOf)
        : Stream.of(family);
  }
}
