package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.postingrule.EntryFault;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealEvent.DealReversed;
import org.sycee.treasury.deal.DealEvent.FlowSettled;

class DealPostingRulesTest {
  /// Returned, reduced, paid in parts, failed, ended early, and taken back in the end.
  private static List<DealEvent> life(DealProduct product) {
    var scene = new DealScene();
    scene.happens(scene.capture(DealSamples.sample(product)));
    scene.happens(scene.giveBack(BACK_OFFICE, "rate"));
    scene.happens(scene.amend(DealScene.ticket(DealSamples.sample(product)), "rate"));
    scene.happens(scene.verify(BACK_OFFICE));
    scene.happens(scene.settle(1, millions(30)));
    scene.happens(scene.settle(1, millions(70)));
    scene.on(TUESDAY).happens(scene.reduce(millions(40), TUESDAY));
    scene.happens(scene.settle(3, millions(40)));
    scene.happens(scene.terminate(WEDNESDAY, cny("8000.00")));
    scene.on(WEDNESDAY).happens(scene.fail(5, "late"));
    scene.happens(scene.settle(5, cny("5000.00")));
    scene.happens(scene.settle(5, cny("60003000.00")));
    scene.happens(scene.reverse(BOSS, "not ours"));
    return scene.facts;
  }

  @ParameterizedTest
  @EnumSource(
      value = DealProduct.class,
      names = {
        "PLACEMENT",
        "BORROWING",
        "DEPOSIT_PLACED",
        "DEPOSIT_TAKEN",
        "PLEDGED_REPO",
        "PLEDGED_REVERSE_REPO"
      })
  void every_entry_of_a_deal_follows_from_its_ticket_and_its_payments(DealProduct product) {
    assertThat(faults(life(product))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = DealProduct.class,
      names = {
        "PLACEMENT",
        "BORROWING",
        "DEPOSIT_PLACED",
        "DEPOSIT_TAKEN",
        "PLEDGED_REPO",
        "PLEDGED_REVERSE_REPO"
      })
  void every_other_entry_is_found(DealProduct product) {
    List<DealEvent> life = life(product);
    int tampered = 0;
    for (int i = 0; i < life.size(); i++) {
      var log = new ArrayList<>(life);
      switch (life.get(i)) {
        case FlowSettled e -> log.set(i, settled(e, tampered(e.entry())));
        case DealReversed e -> log.set(i, reversed(e, tampered(e.entry())));
        default -> {
          continue;
        }
      }
      tampered++;
      assertThat(faults(log)).extracting(EntryFault::why).contains("another entry follows from it");
    }
    assertThat(tampered).isEqualTo(6);
  }

  @Test
  void a_payment_of_no_open_flow_and_an_unknown_rule_are_found() {
    List<DealEvent> life = life(DealProduct.PLACEMENT);
    assertThat(faults(life.subList(4, 5)).getFirst().why()).contains("deal_1", "is not live");
    var log = new ArrayList<>(life.subList(0, 5));
    log.add(life.get(7));
    assertThat(faults(log).getFirst().why()).contains("no open flow 3");
    FlowSettled paid = (FlowSettled) life.get(4);
    log.set(4, settled(paid, paid.entry(), "deal-0"));
    assertThat(faults(log.subList(0, 5)).getFirst().why()).contains("deal-0");
  }

  /// A cent more on both sides.
  static JournalEntry tampered(JournalEntry entry) {
    Money cent = cny("0.01");
    var more = new ArrayList<>(entry.postings());
    Posting debit = more.getFirst();
    more.add(new Posting(debit.account(), debit.side(), cent));
    more.add(new Posting(debit.account(), debit.side().opposite(), cent));
    return new JournalEntry(entry.bookingDate(), entry.valueDate(), more);
  }

  private static FlowSettled settled(FlowSettled e, JournalEntry entry) {
    return settled(e, entry, e.rule());
  }

  private static FlowSettled settled(FlowSettled e, JournalEntry entry, String rule) {
    return new FlowSettled(
        e.transactionId(),
        e.dealId(),
        e.flow(),
        e.principal(),
        e.interest(),
        e.settler(),
        e.exposure(),
        e.bookingDate(),
        rule,
        entry);
  }

  private static DealReversed reversed(DealReversed e, JournalEntry entry) {
    return new DealReversed(
        e.transactionId(),
        e.dealId(),
        e.by(),
        e.approver(),
        e.reason(),
        e.exposure(),
        e.bookingDate(),
        e.rule(),
        entry);
  }
}
