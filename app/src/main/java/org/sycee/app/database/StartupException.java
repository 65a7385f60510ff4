package org.sycee.app.database;

/// Sycee cannot start, for a reason the operator can do something about; the message is the whole
/// explanation.
public final class StartupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartupException(String message) {
    super(message);
  }

  public StartupException(String message, Throwable cause) {
    super(message, cause);
  }
}
