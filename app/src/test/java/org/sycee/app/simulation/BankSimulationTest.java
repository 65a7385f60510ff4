package org.sycee.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.app.Modules;
import org.sycee.ledger.MovesMoney;

/// `-Dsycee.seed=` repeats a run, `-Dsycee.commands=` lives shorter or longer than the one of every
/// build: a day has about a thousand commands, and from a million on more, so that ten millions are
/// the life of a bigger bank over the same three years.
class BankSimulationTest {
  private static final Logger LOG = System.getLogger(BankSimulationTest.class.getName());
  private static final long SEED_OF_EVERY_BUILD = 20_260_105;
  private static final int COMMANDS_OF_EVERY_BUILD = 100_000;
  private static final int FEWEST_PER_DAY = 950;

  /// To accrue again takes half a year of regular payments. A trade in bonds is taken back only if
  /// nothing has happened to its position since, which a hundred days need not show.
  private static final Set<String> TAKES_LONGER =
      Set.of("BondTradeTakenBack", "LoanAccrualResumed", "LoanAccrualResumedAtEndOfDay");

  private static final int MOST_DAYS = 1_050;

  @Test
  void a_bank_keeps_its_books_whatever_is_asked_of_it() {
    long seed = Long.getLong("sycee.seed", SEED_OF_EVERY_BUILD);
    int commands = Integer.getInteger("sycee.commands", COMMANDS_OF_EVERY_BUILD);
    int perDay = Math.max(FEWEST_PER_DAY, commands / MOST_DAYS);
    try (var bank = new BankSimulation(seed, perDay)) {
      try {
        bank.run(commands);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            """
            repeat with: mvn -pl app -am test -Dtest=BankSimulationTest -Dsycee.seed=%d \
            -Dsycee.commands=%d
            """
                .formatted(seed, commands),
            e);
      }
      LOG.log(Level.INFO, "seen by -Dsycee.seed={0}: {1}", Long.toString(seed), bank.seen());
      if (seed == SEED_OF_EVERY_BUILD && commands >= COMMANDS_OF_EVERY_BUILD) {
        assertThat(bank.seen().keySet())
            .as("every kind of event with an entry")
            .containsAll(
                Modules.events().stream()
                    .flatMap(BankSimulationTest::recordsOf)
                    .filter(MovesMoney.class::isAssignableFrom)
                    .map(Class::getSimpleName)
                    .filter(name -> !TAKES_LONGER.contains(name))
                    .toList());
      }
    }
  }

  private static Stream<Class<?>> recordsOf(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(BankSimulationTest::recordsOf)
        : Stream.of(family);
  }
}
