package org.sycee.ledger.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.OTHER_BANK;
import static org.sycee.ledger.LedgerScene.OTHER_BRANCH;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_ENDING;
import static org.sycee.ledger.clearing.ClearingRejection.CLEARING_NOT_ZERO;
import static org.sycee.ledger.clearing.ClearingRejection.NOTHING_TO_CLEAR;
import static org.sycee.ledger.clearing.ClearingRejection.POSITION_OF_ANOTHER_ENTITY;
import static org.sycee.ledger.journal.AccountCodes.INTER_BRANCH;
import static org.sycee.ledger.journal.AccountCodes.TRANSFERS_IN_TRANSIT;
import static org.sycee.ledger.journal.JournalEntry.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.LedgerScene;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.clearing.ClearingCommand.SettleClearing;
import org.sycee.ledger.clearing.ClearingCommand.TransitPosition;
import org.sycee.ledger.clearing.ClearingEvent.ClearingSettled;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;

/// One branch has sent 300,000.00 to another.
class ClearingTest {
  private static final BusinessDays ENDING =
      _ -> new BusinessDay(Optional.of(DAY), true, Optional.of(CLOSED_DAY));
  private static final TransitPosition SENT = position(BRANCH, "300000.00");
  private static final TransitPosition RECEIVED = position(OTHER_BRANCH, "-300000.00");

  @Test
  void brings_transit_to_zero_in_each_branch() {
    assertThat(Clearing.decide(settle(SENT, RECEIVED), ENDING))
        .isEqualTo(
            new ClearingSettled(
                WISH,
                "CN01",
                DAY,
                on(DAY)
                    .debit(LedgerAccount.of(BRANCH, TRANSFERS_IN_TRANSIT), cny("300000.00"))
                    .credit(LedgerAccount.of(BRANCH, INTER_BRANCH), cny("300000.00"))
                    .debit(LedgerAccount.of(OTHER_BRANCH, INTER_BRANCH), cny("300000.00"))
                    .credit(LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT), cny("300000.00"))
                    .entry()));
  }

  @Test
  void is_refused_with_the_figure_if_the_branches_do_not_add_up_to_zero() {
    var refused = settle(SENT, position(OTHER_BRANCH, "-299999.99"));
    assertThat(refusalOf(() -> Clearing.decide(refused, ENDING))).isEqualTo(CLEARING_NOT_ZERO);
  }

  @Test
  void is_refused_without_a_position_or_for_another_entity() {
    assertThat(refusalOf(() -> Clearing.decide(settle(), ENDING))).isEqualTo(NOTHING_TO_CLEAR);
    var foreign = settle(SENT, position(OTHER_BANK, "-300000.00"));
    assertThat(refusalOf(() -> Clearing.decide(foreign, ENDING)))
        .isEqualTo(POSITION_OF_ANOTHER_ENTITY);
  }

  @Test
  void is_refused_before_the_end_of_the_day() {
    assertThat(refusalOf(() -> Clearing.decide(settle(SENT, RECEIVED), LedgerScene.DAYS)))
        .isEqualTo(BUSINESS_DAY_NOT_ENDING);
  }

  private static TransitPosition position(AccountingUnit unit, String credit) {
    return new TransitPosition(unit, cny(credit));
  }

  private static SettleClearing settle(TransitPosition... positions) {
    return new SettleClearing(WISH, "CN01", DAY, List.of(positions));
  }
}
