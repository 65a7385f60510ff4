package org.sycee.app.axon;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/// Names Axon's messages, three for each command: UUIDs of version 7 (RFC 9562), so that a store
/// that indexes them appends. Nothing in Sycee relies on nobody being able to guess them; asking
/// the operating system for secure random numbers took 8 % of the CPU of a command.
///
/// Axon finds it by its entry under `META-INF/services`.
public final class MessageIds extends IdentifierFactory {
  private static final long VERSION = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  @Override
  public String generateIdentifier() {
    var random = ThreadLocalRandom.current();
    long milliseconds = System.currentTimeMillis();
    return new UUID(
            milliseconds << 16 | VERSION | random.nextInt(0x1000),
            VARIANT | random.nextLong() >>> 2)
        .toString();
  }
}
