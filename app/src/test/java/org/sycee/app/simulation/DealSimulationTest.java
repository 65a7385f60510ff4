package org.sycee.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.app.eventstore.SealedFamily;
import org.sycee.treasury.deal.DealEvent;
import org.sycee.treasury.fxposition.FxPositionEvent;
import org.sycee.treasury.position.PositionEvent;

/// `-Dsycee.deal.seed=` repeats a run, `-Dsycee.deal.commands=` lives shorter or longer than the
/// one of every build.
class DealSimulationTest {
  private static final Logger LOG = System.getLogger(DealSimulationTest.class.getName());
  private static final long SEED_OF_EVERY_BUILD = 20_260_106;
  private static final int COMMANDS_OF_EVERY_BUILD = 100_000;

  /// What random wishes do not come to.
  private static final Set<String> NOT_SEEN = Set.of();

  @Test
  void deals_live_and_end_and_every_account_follows() {
    long seed = Long.getLong("sycee.deal.seed", SEED_OF_EVERY_BUILD);
    int commands = Integer.getInteger("sycee.deal.commands", COMMANDS_OF_EVERY_BUILD);
    try (var room = new DealSimulation(seed)) {
      try {
        room.run(commands);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            """
            repeat with: mvn -pl app -am test -Dtest=DealSimulationTest -Dsycee.deal.seed=%d \
            -Dsycee.deal.commands=%d
            """
                .formatted(seed, commands),
            e);
      }
      LOG.log(Level.INFO, "seen by -Dsycee.deal.seed={0}: {1}", Long.toString(seed), room.seen());
      if (seed == SEED_OF_EVERY_BUILD && commands >= COMMANDS_OF_EVERY_BUILD) {
        assertThat(room.seen().keySet())
            .as("every kind of event")
            .containsAll(
                Stream.of(DealEvent.class, PositionEvent.class, FxPositionEvent.class)
                    .flatMap(family -> SealedFamily.recordsOf(family).stream())
                    .map(Class::getSimpleName)
                    .filter(name -> !NOT_SEEN.contains(name))
                    .toList());
      }
    }
  }
}
