package org.sycee.app.history;

/// A data file cannot be read at all, so that none of its rows can be judged.
public final class DataFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DataFileException(String message) {
    super(message);
  }

  public DataFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
