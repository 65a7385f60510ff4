package org.sycee.app.eventstore.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sycee.app.Modules;
import org.sycee.app.SampleRecords;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.eventstore.SealedFamily;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.PostTogether;

class MessageSerializerTest {
  private final MessageSerializer serializer =
      new MessageSerializer(Modules.commands(), List.of(Outcome.class));

  static List<Class<? extends Command>> commands() {
    return Modules.commands().stream()
        .flatMap(family -> SealedFamily.<Command>recordsOf(family).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_travels_by_its_simple_name(Class<? extends Command> type) {
    Command command = SampleRecords.of(type);
    SerializedObject<byte[]> sent = serializer.serialize(command, byte[].class);
    assertThat(sent.getType().getName()).isEqualTo(type.getSimpleName());
    assertThat(new String(sent.getData(), UTF_8)).doesNotContain("org.sycee");
    assertThat(serializer.<byte[], Command>deserialize(sent)).isEqualTo(command);
  }

  @Test
  void a_command_within_another_is_told_by_its_name() {
    var batch =
        new PostTogether(
            new TransactionId("batch"),
            List.<DepositCommand>of(
                SampleRecords.of(OpenDeposit.class), SampleRecords.of(DepositFunds.class)));
    SerializedObject<byte[]> sent = serializer.serialize(batch, byte[].class);
    assertThat(serializer.<byte[], Command>deserialize(sent)).isEqualTo(batch);
  }

  @Test
  void an_outcome_travels_by_its_name() {
    var sent = serializer.serialize(Outcome.ALREADY_BOOKED, byte[].class);
    assertThat(serializer.<byte[], Outcome>deserialize(sent)).isEqualTo(Outcome.ALREADY_BOOKED);
  }

  @Test
  void an_unknown_name_is_an_error() {
    assertThatThrownBy(() -> serializer.deserialize(sent("TeleportFunds", "{}")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TeleportFunds");
  }

  @Test
  void an_unknown_name_within_another_command_is_an_error() {
    String json =
        "{\"PostTogether\":{\"transactionId\":\"t1\",\"commands\":[{\"TeleportFunds\":{}}]}}";
    assertThatThrownBy(() -> serializer.deserialize(sent("PostTogether", json)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TeleportFunds");
  }

  @Test
  void what_is_neither_command_nor_answer_is_not_sent() {
    assertThatThrownBy(() -> serializer.serialize("text", byte[].class))
        .isInstanceOf(IllegalStateException.class);
  }

  private static SerializedObject<byte[]> sent(String name, String json) {
    return new SimpleSerializedObject<>(
        json.getBytes(UTF_8), byte[].class, new SimpleSerializedType(name, null));
  }
}
