package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositMaturityEvent.*;
import org.sycee.ledger.deposit.DepositRestrictionEvent.*;
import org.sycee.ledger.deposit.MaturityInstruction.PayTo;
import org.sycee.money.Money;

/// One fixed instance of every event about a deposit's restrictions and its maturity.
final class DepositStandingSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final DepositId DEPOSIT = new DepositId("dep_7");
  private static final DepositId OTHER = new DepositId("dep_8");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Money AMOUNT = Money.of("CNY", "12345.67");

  private DepositStandingSamples() {}

  static List<Event> all() {
    return List.of(
        new MaturityInstructed(ID, DEPOSIT, new PayTo(OTHER), DAY),
        new MaturityPayoutRefused(ID, DEPOSIT, OTHER, "DEPOSIT_CLOSED", "closed before", DAY),
        new AmountFrozen(ID, DEPOSIT, "Haidian court", "2026-19", AMOUNT, DAY),
        new DepositInquired(ID, DEPOSIT, "Haidian court", "2026-20", "王 0017, 李 0023", AMOUNT, DAY),
        new DepositPledged(ID, DEPOSIT, "loan_7", AMOUNT, DAY),
        new PledgeReleased(ID, DEPOSIT, "loan_7", DAY),
        new DepositFellDormant(ID, DEPOSIT, DAY.minusYears(1), AMOUNT, DAY),
        new DepositReactivated(ID, DEPOSIT, "business licence", DAY));
  }
}
