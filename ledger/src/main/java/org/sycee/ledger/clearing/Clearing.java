package org.sycee.ledger.clearing;

import static org.sycee.ledger.clearing.ClearingRejection.CLEARING_NOT_ZERO;
import static org.sycee.ledger.clearing.ClearingRejection.NOTHING_TO_CLEAR;
import static org.sycee.ledger.clearing.ClearingRejection.POSITION_OF_ANOTHER_ENTITY;

import java.util.List;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.clearing.ClearingCommand.SettleClearing;
import org.sycee.ledger.clearing.ClearingCommand.TransitPosition;
import org.sycee.ledger.clearing.ClearingEvent.ClearingSettled;
import org.sycee.money.Money;

/// The rules of inter-branch clearing. It keeps no state: a position that was settled is zero.
/// Pure.
final class Clearing {
  private Clearing() {}

  /// What happens if the command is accepted.
  static ClearingEvent decide(ClearingCommand command, BusinessDays days) {
    return switch (command) {
      case SettleClearing c -> {
        days.of(c.entity()).requireEnding(c.date());
        requireZero(c.entity(), c.positions());
        yield new ClearingSettled(
            c.transactionId(),
            c.entity(),
            c.date(),
            ClearingAccounting.entryOf(c.date(), c.positions()));
      }
    };
  }

  private static void requireZero(String entity, List<TransitPosition> positions) {
    NOTHING_TO_CLEAR.unless(!positions.isEmpty(), () -> entity + " has no position in transit");
    Money sum = Money.zero(positions.getFirst().creditBalance().currency());
    for (TransitPosition position : positions) {
      POSITION_OF_ANOTHER_ENTITY.unless(
          position.unit().entity().equals(entity),
          () -> "%s is not of %s".formatted(position.unit(), entity));
      sum = sum.plus(position.creditBalance());
    }
    Money total = sum;
    CLEARING_NOT_ZERO.unless(
        total.isZero(),
        () -> "the branches of %s have %s in transit: %s".formatted(entity, total, positions));
  }
}
