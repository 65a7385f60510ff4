package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// `-Dsycee.seed=` and `-Dsycee.commands=` choose another simulation than the one of every build.
class DepositSimulationTest {
  private static final Logger LOG = System.getLogger(DepositSimulationTest.class.getName());
  private static final int ENOUGH_TO_SEE_EVERYTHING = 100_000;

  @Test
  void deposits_behave_like_the_model_whatever_is_asked_of_them() {
    long seed = Long.getLong("sycee.seed", 20260105);
    int commands = Integer.getInteger("sycee.commands", ENOUGH_TO_SEE_EVERYTHING);
    LOG.log(Level.INFO, "{0} commands of -Dsycee.seed={1}", commands, Long.toString(seed));

    Map<String, Integer> seen = new DepositSimulation(seed, commands).run();

    LOG.log(Level.INFO, "seen: {0}", seen);

    if (commands >= ENOUGH_TO_SEE_EVERYTHING) {
      assertThat(seen.keySet())
          .as("every refusal and every kind of fact but the legs of loans")
          .containsAll(Arrays.stream(DepositRejection.values()).map(Enum::name).toList())
          .containsAll(
              Arrays.stream(DepositEvent.class.getPermittedSubclasses())
                  .filter(Class::isRecord)
                  .map(Class::getSimpleName)
                  .toList())
          .containsAll(
              Arrays.stream(DepositEvent.BalanceChanged.class.getPermittedSubclasses())
                  .map(Class::getSimpleName)
                  .filter(name -> !name.startsWith("Loan"))
                  .toList());
    }
  }
}
