package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.deposit.DepositEvent.*;

/// `-Dsycee.seed=` and `-Dsycee.commands=` choose another simulation than the one of every build.
class DepositSimulationTest {
  private static final Logger LOG = System.getLogger(DepositSimulationTest.class.getName());

  /// What the model does not know: interest, lump sums, losses, pledges, dormancy; see
  /// InterestSimulationTest.
  private static final Set<DepositRejection> OTHER_REFUSALS =
      EnumSet.of(
          DepositRejection.DEPOSIT_PLEDGED,
          DepositRejection.PLEDGE_NOT_FOUND,
          DepositRejection.DEPOSIT_DORMANT,
          DepositRejection.DEPOSIT_NOT_DORMANT,
          DepositRejection.DORMANCY_RULE_NOT_MET,
          DepositRejection.PAYOUT_TO_ITSELF,
          DepositRejection.PAYOUT_NOT_INSTRUCTED,
          DepositRejection.LOSS_REPORTED,
          DepositRejection.LOSS_ALREADY_REPORTED,
          DepositRejection.LOSS_REPORT_NOT_FOUND,
          DepositRejection.NOT_FOR_LUMP_SUMS,
          DepositRejection.LUMP_SUM_NOT_PAID_IN,
          DepositRejection.VALUE_DATE_BEFORE_LAST_CHANGE,
          DepositRejection.PART_WITHDRAWN_BEFORE,
          DepositRejection.NOT_OF_THIS_PRODUCT,
          DepositRejection.NOTICE_TOO_SHORT,
          DepositRejection.NOTICE_ALREADY_GIVEN,
          DepositRejection.NO_INTEREST_DUE,
          DepositRejection.DEPOSIT_NOT_MATURED,
          DepositRejection.INTEREST_OUT_OF_RANGE,
          DepositRejection.INTEREST_OUTSTANDING);

  private static final Set<Class<?>> OTHER_FACTS =
      Set.of(
          FundsDeducted.class,
          LossReported.class,
          LossReportCancelled.class,
          InterestSettled.class,
          InterestPaid.class,
          TermStarted.class,
          DepositRenewed.class,
          NoticeGiven.class);

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
          .as("every refusal and every kind of fact")
          .containsAll(
              Arrays.stream(DepositRejection.values())
                  .filter(reason -> !OTHER_REFUSALS.contains(reason))
                  .map(Enum::name)
                  .toList())
          .containsAll(
              Arrays.stream(DepositEvent.class.getPermittedSubclasses())
                  .filter(Class::isRecord)
                  .filter(fact -> !OTHER_FACTS.contains(fact))
                  .map(Class::getSimpleName)
                  .toList())
          .containsAll(
              Arrays.stream(DepositEvent.BalanceChanged.class.getPermittedSubclasses())
                  .filter(Class::isRecord)
                  .filter(fact -> !OTHER_FACTS.contains(fact))
                  .map(Class::getSimpleName)
                  .filter(name -> !name.startsWith("Loan"))
                  .toList())
          .contains("TransferSent", "TransferReceived");
    }
  }
}
