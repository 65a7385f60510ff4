package org.sycee.ledger;

/// One kind of aggregate: its shell, the sealed family of its commands and of its events.
public record AggregateKind<C extends Command>(
    Class<?> root, Class<C> commands, Class<? extends Event> events, Target<C> target) {

  /// The id of the aggregate the command is meant for.
  public String targetOf(Object command) {
    return target.idFor(commands.cast(command));
  }

  /// Reads the aggregate id out of a command.
  @FunctionalInterface
  public interface Target<C> {
    String idFor(C command);
  }
}
