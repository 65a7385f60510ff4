package org.sycee.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.grpc.ErrorMessage;
import io.grpc.Status;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.app.eventstore.CorruptLogException;

class FateTest {
  private static final String CONFLICT =
      "OUT_OF_RANGE: [AXONIQ-2000] Invalid sequence number 4 for aggregate dep_1, expected 5";

  @Nested
  class The_handling_node_answered {
    @Test
    void a_refusal_is_never_repeated() {
      var refused =
          new CommandExecutionException(
              "INSUFFICIENT_FUNDS: …",
              new IllegalStateException(CONFLICT),
              new Refusal("DepositRejection", "INSUFFICIENT_FUNDS", "[AXONIQ-2000]"));
      assertThat(Fate.of(refused)).isEqualTo(Fate.REFUSED);
      assertThat(Fate.REFUSED.isWorthRepeating()).isFalse();
    }

    @Test
    void a_sequence_number_that_is_taken_is_a_conflict() {
      Throwable remote =
          ErrorCode.COMMAND_EXECUTION_ERROR.convert(
              ErrorMessage.newBuilder().setMessage(CONFLICT).addDetails(CONFLICT).build());
      assertThat(remote).isInstanceOf(CommandExecutionException.class);
      assertThat(Fate.of(remote)).isEqualTo(Fate.CONFLICT);
    }

    @Test
    void a_sequence_number_that_is_taken_is_a_conflict_even_deep_in_the_causes() {
      Throwable remote =
          ErrorCode.COMMAND_EXECUTION_ERROR.convert(
              ErrorMessage.newBuilder().setMessage("failed").addDetails(CONFLICT).build());
      assertThat(Fate.of(remote)).isEqualTo(Fate.CONFLICT);
    }

    @Test
    void a_conflict_seen_by_axon_itself_is_a_conflict() {
      assertThat(Fate.of(new ConcurrencyException("seq 4"))).isEqualTo(Fate.CONFLICT);
      assertThat(
              Fate.of(ErrorCode.CONCURRENCY_EXCEPTION.convert(ErrorMessage.getDefaultInstance())))
          .isEqualTo(Fate.CONFLICT);
    }

    @Test
    void a_conflict_is_for_the_desk_to_decide_again_not_for_the_route_to_resend() {
      assertThat(Fate.CONFLICT.isWorthRepeating()).isFalse();
    }

    @Test
    void a_claim_that_could_not_be_made_was_never_executed() {
      var unavailable =
          new CommandExecutionException("…", new IOException("…"), new Unavailable("lock timeout"));
      assertThat(Fate.of(unavailable)).isEqualTo(Fate.NEVER_EXECUTED);
    }

    @Test
    void any_other_failure_is_not_repeated_by_itself() {
      Throwable remote =
          ErrorCode.COMMAND_EXECUTION_ERROR.convert(
              ErrorMessage.newBuilder().setMessage("the log stops at an event X.1").build());
      assertThat(Fate.of(remote)).isEqualTo(Fate.FAILED);
      assertThat(Fate.of(new CorruptLogException("the log stops"))).isEqualTo(Fate.FAILED);
      assertThat(Fate.FAILED.isWorthRepeating()).isFalse();
    }
  }

  @Nested
  class Nobody_answered {
    @Test
    void without_a_handler_it_was_never_executed() {
      assertThat(Fate.of(new NoHandlerForCommandException("no handler")))
          .isEqualTo(Fate.NEVER_EXECUTED);
      assertThat(
              Fate.of(ErrorCode.NO_HANDLER_FOR_COMMAND.convert(ErrorMessage.getDefaultInstance())))
          .isEqualTo(Fate.NEVER_EXECUTED);
    }

    @Test
    void without_a_connection_it_was_never_executed() {
      assertThat(Fate.of(dispatch(Status.UNAVAILABLE.asRuntimeException())))
          .isEqualTo(Fate.NEVER_EXECUTED);
    }

    @Test
    void a_refused_connection_was_never_executed() {
      var status = Status.UNAVAILABLE.withCause(new ConnectException("Connection refused"));
      assertThat(Fate.of(dispatch(status.asRuntimeException()))).isEqualTo(Fate.NEVER_EXECUTED);
    }

    @Test
    void a_connection_that_broke_under_the_command_leaves_it_unknown() {
      var status = Status.UNAVAILABLE.withCause(new IOException("Connection reset by peer"));
      assertThat(Fate.of(dispatch(status.asRuntimeException()))).isEqualTo(Fate.UNKNOWN);
    }

    @Test
    void a_node_that_was_lost_while_it_executed_leaves_it_unknown() {
      var lost =
          ErrorMessage.newBuilder().setMessage("Connection lost while executing command").build();
      assertThat(Fate.of(ErrorCode.COMMAND_DISPATCH_ERROR.convert(lost))).isEqualTo(Fate.UNKNOWN);
      assertThat(Fate.of(ErrorCode.OTHER.convert(lost))).isEqualTo(Fate.UNKNOWN);
    }

    @Test
    void an_answer_that_does_not_come_leaves_it_unknown() {
      assertThat(Fate.of(new TimeoutException())).isEqualTo(Fate.UNKNOWN);
      assertThat(Fate.of(dispatch(Status.CANCELLED.asRuntimeException()))).isEqualTo(Fate.UNKNOWN);
    }

    @Test
    void what_is_unknown_or_never_executed_is_sent_again() {
      assertThat(Fate.UNKNOWN.isWorthRepeating()).isTrue();
      assertThat(Fate.NEVER_EXECUTED.isWorthRepeating()).isTrue();
    }
  }

  private static Throwable dispatch(Throwable cause) {
    return new AxonServerCommandDispatchException("AXONIQ-4003", "dispatching failed", cause);
  }
}
