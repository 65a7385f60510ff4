package org.sycee.app.history.mapping;

import java.util.Locale;
import java.util.Optional;
import org.sycee.ledger.deposit.Channel;

/// A line of the table that turns operations into commands; the first that fits a row is taken.
///
/// `channel` is there exactly if the operation needs one.
public record Rule(
    Optional<Direction> direction, Condition when, Operation operation, Optional<Channel> channel) {

  public Rule {
    if (operation.hasChannel() != channel.isPresent()) {
      throw new IllegalArgumentException(
          "%s %s"
              .formatted(operation, operation.hasChannel() ? "needs a channel" : "has no channel"));
    }
    direction.ifPresent(required -> {
      if (required != operation.direction()) {
        throw new IllegalArgumentException(
            "%s is never a %s".formatted(operation, required.name().toLowerCase(Locale.ROOT)));
      }
    });
  }

  boolean fits(Row row, Direction actual) {
    return (direction.isEmpty() || direction.get() == actual) && when.holds(row);
  }

  /// The command a row becomes, under the name it has in a mapping.
  public enum Operation {
    DEPOSIT_FUNDS(Direction.CREDIT, true),
    WITHDRAW_FUNDS(Direction.DEBIT, true),
    CREDIT_INTEREST(Direction.CREDIT, false),
    CHARGE_INTEREST(Direction.DEBIT, false),
    CHARGE_FEE(Direction.DEBIT, false);

    private final Direction direction;
    private final boolean channel;

    Operation(Direction direction, boolean channel) {
      this.direction = direction;
      this.channel = channel;
    }

    Direction direction() {
      return direction;
    }

    boolean hasChannel() {
      return channel;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
