package org.sycee.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.eventstore.DuplicateTransactionException;
import org.sycee.app.eventstore.LogUnavailableException;
import org.sycee.ledger.Rejected;

class AxonServerRouteTest {
  private final Exception noHandler = new NoHandlerForCommandException("nobody");
  private final Exception cutOff =
      new AxonServerCommandDispatchException(
          "AXONIQ-4003",
          "…",
          Status.UNAVAILABLE.withCause(new java.io.IOException("reset")).asRuntimeException());

  private final Deque<Object> answers = new ArrayDeque<>();
  private final List<Long> pauses = new ArrayList<>();
  private int sent;
  private final AxonServerRoute route = new AxonServerRoute(bus(), pauses::add);

  /// Answers each command with the next of `answers`, and the last one for ever.
  private CommandBus bus() {
    var bus = SimpleCommandBus.builder().build();
    bus.subscribe(
        "command",
        _ -> {
          sent++;
          Object answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
          if (answer instanceof Exception failure) {
            throw failure;
          }
          return answer;
        });
    return bus;
  }

  private @Nullable Throwable answer(Object... scripted) {
    answers.addAll(Arrays.asList(scripted));
    return route.send(new GenericCommandMessage<>(new GenericCommandMessage<>("…"), "command"));
  }

  @Test
  void what_is_booked_is_sent_once() {
    assertThat(answer(Outcome.BOOKED)).isNull();
    assertThat(sent).isEqualTo(1);
  }

  @Test
  void what_was_booked_before_is_said_so() {
    assertThat(answer(Outcome.ALREADY_BOOKED)).isInstanceOf(DuplicateTransactionException.class);
  }

  @Test
  void a_refusal_is_sent_once_and_comes_back_by_name() {
    var refusal = new Refusal("DepositRejection", "INSUFFICIENT_FUNDS", "CNY 1.00 of 2.00");
    assertThat(answer(new CommandExecutionException("…", noHandler, refusal)))
        .isInstanceOfSatisfying(
            Rejected.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("INSUFFICIENT_FUNDS");
              assertThat(refused.detail()).isEqualTo("CNY 1.00 of 2.00");
            });
    assertThat(sent).isEqualTo(1);
  }

  @Test
  void a_conflict_goes_back_to_the_desk_at_once() {
    assertThat(answer(new IllegalStateException("[AXONIQ-2000] Invalid sequence number")))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(sent).isEqualTo(1);
  }

  @Test
  void what_never_reached_a_handler_is_sent_again_after_growing_pauses() {
    assertThat(answer(noHandler, noHandler, noHandler, Outcome.BOOKED)).isNull();
    assertThat(pauses).containsExactly(50L, 100L, 200L);
  }

  @Test
  void it_is_sent_a_bounded_number_of_times() {
    assertThat(answer(noHandler))
        .isInstanceOf(LogUnavailableException.class)
        .hasMessageContaining("nothing was stored");
    assertThat(sent).isEqualTo(AxonServerRoute.ATTEMPTS);
    // 50 doubled six times would be 3,200: a pause never exceeds two seconds
    assertThat(pauses).containsExactly(50L, 100L, 200L, 400L, 800L, 1_600L, 2_000L);
  }

  @Test
  void an_unknown_outcome_is_sent_again_and_the_claim_tells() {
    assertThat(answer(cutOff, Outcome.ALREADY_BOOKED))
        .isInstanceOf(DuplicateTransactionException.class);
    assertThat(sent).isEqualTo(2);
  }

  @Test
  void once_unknown_it_is_never_said_that_nothing_was_stored() {
    assertThat(answer(cutOff, noHandler))
        .isInstanceOf(LogUnavailableException.class)
        .hasMessageContaining("may or may not be booked");
  }

  @Test
  void a_failure_of_the_handling_node_is_not_repeated() {
    assertThat(answer(new IllegalStateException("the log stops at X.1")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the log stops at X.1");
    assertThat(sent).isEqualTo(1);
  }

  @Test
  void a_refusal_unknown_here_is_an_error_that_names_it() {
    assertThatThrownBy(() ->
            answer(
                new CommandExecutionException(
                    "…", noHandler, new Refusal("LoanRejection", "RAIN", "…"))))
        .hasMessageContaining("LoanRejection.RAIN");
  }
}
