package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;

import java.util.ArrayList;
import java.util.List;
import org.sycee.ledger.deposit.DepositEvent.TransferSentAtEndOfDay;
import org.sycee.ledger.deposit.DepositMaturityCommand.*;
import org.sycee.ledger.deposit.DepositMaturityEvent.*;
import org.sycee.ledger.deposit.MaturityInstruction.PayTo;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.money.Money;

/// What is to happen to a time deposit on the day on which it matures.
final class MaturityDecisions {
  private final ActiveDeposit deposit;
  private final Room room;
  private final InterestDecisions interest;

  MaturityDecisions(ActiveDeposit deposit, InterestDecisions interest) {
    this.deposit = deposit;
    this.room = new Room(deposit);
    this.interest = interest;
  }

  List<DepositEvent> decide(DepositMaturityCommand command) {
    return switch (command) {
      case InstructMaturity c -> List.of(instructed(c));
      case PayOutAtMaturity c -> paidOut(c);
      case LetPayoutLapse c -> {
        interest.requireMatured(c.bookingDate());
        requireInstructed(c.payTo());
        yield List.of(
            new MaturityPayoutRefused(
                c.transactionId(),
                c.depositId(),
                c.payTo(),
                c.code(),
                c.detail(),
                c.bookingDate()));
      }
    };
  }

  private MaturityInstructed instructed(InstructMaturity c) {
    NOT_OF_THIS_PRODUCT.unless(
        deposit.terms().product() instanceof Time,
        () -> "%s is %s".formatted(c.depositId(), deposit.terms().product()));
    PAYOUT_TO_ITSELF.unless(
        !(c.instruction() instanceof PayTo to) || !to.deposit().equals(c.depositId()),
        () -> "%s would be paid to itself".formatted(c.depositId()));
    return new MaturityInstructed(
        c.transactionId(), c.depositId(), c.instruction(), c.bookingDate());
  }

  /// The interest of the term is settled as if it were renewed, then the whole leaves. Both have
  /// value from the day of the payout, and a day after maturity earns the demand rate.
  private List<DepositEvent> paidOut(PayOutAtMaturity c) {
    interest.requireMatured(c.bookingDate());
    requireInstructed(c.payTo());
    room.requireUnrestricted();
    List<DepositEvent> facts =
        new ArrayList<>(interest.ofWholeTerm(c.transactionId(), c.bookingDate()));
    Money whole = deposit.balance();
    for (DepositEvent settled : facts) {
      whole = whole.plus(((DepositEvent.InterestSettled) settled).change());
    }
    facts.add(
        new TransferSentAtEndOfDay(
            c.transactionId(),
            c.depositId(),
            c.payTo(),
            whole,
            "at maturity",
            new DepositAccounting(deposit.terms(), deposit.depositId())
                .sentAtMaturity(whole, c.bookingDate())));
    return facts;
  }

  private void requireInstructed(DepositId payTo) {
    PAYOUT_NOT_INSTRUCTED.unless(
        deposit.atMaturity().filter(new PayTo(payTo)::equals).isPresent(),
        () ->
            "%s is instructed to %s, not to pay to %s"
                .formatted(
                    deposit.depositId(),
                    deposit.atMaturity().map(Object::toString).orElse("nothing"),
                    payTo));
  }
}
