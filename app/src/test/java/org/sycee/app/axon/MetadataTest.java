package org.sycee.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.Sources;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.eventstore.StoredEvent;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;

/// Who sent a command and its fingerprint, as they are stored with every event.
///
/// If the fingerprint of a command changed, a command repeated across the change would be refused
/// as another one under the same id.
class MetadataTest {
  private static final Path GOLDEN = Sources.of("app/src/test/resources/metadata/Metadata.1.json");

  private final TestBank bank = new TestBank(TestDatabases.migrated(), false);

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void it_is_written_and_read_as_it_always_was() throws IOException {
    DepositId deposit = bank.openDay().openDeposit("1");
    var id = new TransactionId("golden");
    bank.submit(TestBank.deposit(id, deposit, "12.34"));
    StoredEvent stored = bank.log().reader().ofTransaction(id).getFirst();
    if (Sources.mayBeWritten() && !Files.exists(GOLDEN)) {
      Files.writeString(GOLDEN, stored.metadata());
    }
    assertThat(stored.metadata())
        .as("a missing file is written by: %s", Sources.commandToWrite(MetadataTest.class))
        .isEqualTo(Files.readString(GOLDEN));
    Map<String, String> read = bank.log().json().readMetadata(stored);
    assertThat(read).hasSize(3).containsEntry("actor", "tester").containsEntry("source", "test");
    // the first 16 bytes of the SHA-256 of the command, in hexadecimal digits
    assertThat(read.get("commandFingerprint")).matches("[0-9a-f]{32}");
  }
}
