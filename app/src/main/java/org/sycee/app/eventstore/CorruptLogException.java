package org.sycee.app.eventstore;

import org.jspecify.annotations.Nullable;

/// The log holds something that is not what was written, or that this program does not know. It
/// stops whatever was reading: a skipped event is lost money.
public final class CorruptLogException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public CorruptLogException(String message) {
    super(message);
  }

  public CorruptLogException(Object event, String why, @Nullable Throwable cause) {
    super("the log stops at %s: %s".formatted(event, why), cause);
  }
}
