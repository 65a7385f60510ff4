package org.sycee.ledger.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.bill.BillScene.BILL;
import static org.sycee.ledger.bill.BillScene.DUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Event;
import org.sycee.ledger.LedgerScene;
import org.sycee.ledger.postingrule.CheckedLog;

class BillPostingRulesTest {

  @Test
  void every_fact_of_a_bill_has_the_entry_that_follows_from_it_and_no_other() {
    var log = new ArrayList<Event>();
    try (var scene = new BillScene()) {
      scene.discount();
      scene.rediscountOn(LocalDate.of(2026, 3, 6), "1.75");
      scene.dishonourOn(DUE);
      scene.repayOn(DUE);
      scene.recover(BillScene.MILL, "1000.00");
      log.addAll(scene.ledger.factsOf(BILL.value()));
    }
    try (var scene = new BillScene()) {
      var outOfTown = LocalDate.of(2025, 12, 5);
      scene.discount(BillScene.terms(LedgerScene.BRANCH, outOfTown, DUE, 3, "6"));
      scene.rediscountOn(LocalDate.of(2026, 3, 6), "1.75");
      scene.repayOn(DUE);
      scene.collectOn(DUE);
      log.addAll(scene.ledger.factsOf(BILL.value()));
    }
    var checked = new CheckedLog(log);
    assertThat(checked.faults()).isEmpty();
    List<Class<?>> kinds = CheckedLog.kindsOf(BillEvent.class);
    assertThat(checked.kinds().distinct()).containsExactlyInAnyOrderElementsOf(kinds);
    checked.findsEveryWrongEntry();
  }
}
