package org.sycee.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sycee.app.axon.CommandDesk.Outcome.ALREADY_BOOKED;
import static org.sycee.app.axonserver.AxonServerNode.settings;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sycee.app.database.StartupException;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;

/// The scenes against a stand-in, and those that only a stand-in can play.
class FakeAxonServerTest extends AxonServerScenes {
  private final FakeAxonServer server = new FakeAxonServer(Optional.empty());

  @Override
  String server() {
    return server.address();
  }

  @Override
  void stopServer() {
    server.close();
  }

  @Test
  void a_command_whose_answer_was_lost_is_sent_again_and_booked_once() {
    DepositId deposit = openDeposit(one());
    TransactionId id = next();
    server.loseNextAnswer();
    assertThat(one().submit(deposit(id, deposit, "10.00"))).isEqualTo(ALREADY_BOOKED);
    assertThat(stored(deposit)).hasSize(2);
  }

  @Test
  void a_server_that_asks_for_a_token_is_given_it() {
    try (var strict = new FakeAxonServer(Optional.of("secret"))) {
      AxonServerLink.open(settings(strict.address(), "secret", "node")).close();
    }
  }

  @Test
  void a_wrong_token_ends_the_start_at_once_with_the_servers_reason() {
    try (var strict = new FakeAxonServer(Optional.of("secret"))) {
      assertThatThrownBy(() -> AxonServerLink.open(settings(strict.address(), "guess", "node")))
          .isInstanceOf(StartupException.class)
          .hasMessageContaining(strict.address())
          .hasMessageContaining("[AXONIQ-1001] Invalid token")
          .hasMessageContaining("SYCEE_AXONSERVER_TOKEN");
    }
  }

  @Test
  void one_of_several_servers_is_enough() {
    AxonServerLink.open(settings("127.0.0.1:1, " + server.address(), null, "node")).close();
  }
}
