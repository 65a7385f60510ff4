package org.sycee.app.axon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.sycee.app.eventstore.EventJson;
import org.sycee.ledger.Command;
import org.sycee.ledger.deposit.PostTogether;

/// The fingerprint by which a repeated command is told from another one under the same id: the
/// first 128 bits of the SHA-256 of its name and its JSON.
public final class Fingerprints {
  private static final int LENGTH = 16;
  private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Sha256::digest);

  private final EventJson json;

  public Fingerprints(EventJson json) {
    this.json = json;
  }

  public String of(Command command) {
    return command instanceof PostTogether batch
        ? of("PostTogether", ofEach(batch).getBytes(UTF_8))
        : of(command.getClass().getSimpleName(), json.write(command));
  }

  /// A batch is known by its id and the fingerprints of what it binds; all processors work on them.
  private String ofEach(PostTogether batch) {
    return batch.commands().parallelStream()
        .map(this::of)
        .collect(Collectors.joining(" ", batch.transactionId() + " ", ""));
  }

  private static String of(String name, byte[] content) {
    MessageDigest digest = SHA_256.get();
    digest.update(name.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest.digest(content), 0, LENGTH);
  }
}
