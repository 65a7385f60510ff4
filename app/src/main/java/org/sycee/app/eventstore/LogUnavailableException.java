package org.sycee.app.eventstore;

/// The database did not take the events. Whether they are stored is unknown if it failed while it
/// committed; a retry under the same transaction id is always safe.
public final class LogUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LogUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
