package org.sycee.ledger.riskalert;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.riskalert.RiskAlertRejection.*;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sycee.ledger.riskalert.RiskAlertCommand.ClearAlertByPhone;
import org.sycee.ledger.riskalert.RiskAlertCommand.CloseAlert;
import org.sycee.ledger.riskalert.RiskAlertCommand.EscalateAlertOnSite;
import org.sycee.ledger.riskalert.RiskAlertCommand.RaiseAlert;
import org.sycee.ledger.riskalert.RiskAlertCommand.SendAssistanceTask;
import org.sycee.ledger.riskalert.RiskAlertEvent.AssistanceTaskSent;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClearedByPhone;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertClosed;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertEscalatedOnSite;
import org.sycee.ledger.riskalert.RiskAlertEvent.RiskAlertRaised;

class RiskAlertTest {
  private static final RiskAlertId ALERT = new RiskAlertId("alr_1");
  private static final RaiseAlert RAISE =
      new RaiseAlert(WISH, ALERT, "CN01", "0101", "dormant account woken", "dep_1", NEXT_DAY);
  private static final RiskAlertRaised RAISED =
      new RiskAlertRaised(WISH, ALERT, "CN01", "0101", "dormant account woken", "dep_1", NEXT_DAY);
  private static final ClearAlertByPhone CLEAR =
      new ClearAlertByPhone(WISH, ALERT, "monitor 3", "pension paid late", NEXT_DAY);
  private static final RiskAlertClearedByPhone CLEARED =
      new RiskAlertClearedByPhone(WISH, ALERT, "monitor 3", "pension paid late", NEXT_DAY);
  private static final EscalateAlertOnSite ESCALATE =
      new EscalateAlertOnSite(WISH, ALERT, "monitor 3", "inspector 9", NEXT_DAY);
  private static final RiskAlertEscalatedOnSite ESCALATED =
      new RiskAlertEscalatedOnSite(WISH, ALERT, "monitor 3", "inspector 9", NEXT_DAY);
  private static final SendAssistanceTask ASSIST =
      new SendAssistanceTask(WISH, ALERT, "monitor 3", "investigator 4", "协查2026-17", NEXT_DAY);
  private static final AssistanceTaskSent ASSISTED =
      new AssistanceTaskSent(WISH, ALERT, "monitor 3", "investigator 4", "协查2026-17", NEXT_DAY);
  private static final CloseAlert CLOSE = new CloseAlert(WISH, ALERT, "no fault", NEXT_DAY);
  private static final RiskAlertClosed CLOSED =
      new RiskAlertClosed(WISH, ALERT, "no fault", NEXT_DAY);

  private final FixtureConfiguration<RiskAlertAggregate> alert =
      fixtureOf(RiskAlertAggregate.class);

  static Stream<RiskAlertCommand> outcomes() {
    return Stream.of(CLEAR, ESCALATE, ASSIST);
  }

  @Test
  void an_alert_is_raised_once() {
    alert.givenNoPriorActivity().when(RAISE).expectEvents(RAISED);
    alert.given(RAISED).when(RAISE).expectException(refused(RISK_ALERT_ALREADY_RAISED));
  }

  @Test
  void a_new_alert_has_three_outcomes() {
    alert.given(RAISED).when(CLEAR).expectEvents(CLEARED);
    alert.given(RAISED).when(ESCALATE).expectEvents(ESCALATED);
    alert.given(RAISED).when(ASSIST).expectEvents(ASSISTED);
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void an_outcome_is_chosen_once(RiskAlertCommand outcome) {
    for (RiskAlertEvent chosen : List.of(CLEARED, ESCALATED, ASSISTED)) {
      alert
          .given(RAISED, chosen)
          .when(outcome)
          .expectNoEvents()
          .expectException(refused(RISK_ALERT_ALREADY_HANDLED));
    }
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void an_alert_nobody_raised_has_none(RiskAlertCommand outcome) {
    alert.givenNoPriorActivity().when(outcome).expectException(refused(RISK_ALERT_NOT_FOUND));
  }

  @Test
  void an_escalated_alert_and_an_assistance_task_are_closed_with_what_was_found() {
    alert.given(RAISED, ESCALATED).when(CLOSE).expectEvents(CLOSED);
    alert.given(RAISED, ASSISTED).when(CLOSE).expectEvents(CLOSED);
  }

  @Test
  void an_alert_without_outcome_is_not_closed() {
    alert.given(RAISED).when(CLOSE).expectException(refused(RISK_ALERT_NOT_HANDLED));
    alert.givenNoPriorActivity().when(CLOSE).expectException(refused(RISK_ALERT_NOT_FOUND));
  }

  @Test
  void an_alert_at_its_end_stays_there() {
    alert.given(RAISED, CLEARED).when(CLOSE).expectException(refused(RISK_ALERT_AT_ITS_END));
    alert
        .given(RAISED, ASSISTED, CLOSED)
        .when(CLOSE)
        .expectException(refused(RISK_ALERT_AT_ITS_END));
  }

  @Test
  void no_step_goes_back_in_time() {
    alert
        .given(RAISED)
        .when(new ClearAlertByPhone(WISH, ALERT, "monitor 3", "", DAY))
        .expectException(refused(DATE_BEFORE_LAST_STEP));
    alert
        .given(RAISED, ESCALATED)
        .when(new CloseAlert(WISH, ALERT, "", DAY))
        .expectException(refused(DATE_BEFORE_LAST_STEP));
  }

  @Test
  void ids_have_their_shape() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RiskAlertId("err_1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new RiskAlertId("alr_"));
  }
}
