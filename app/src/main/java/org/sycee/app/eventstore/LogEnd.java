package org.sycee.app.eventstore;

/// The last position of the log, wherever the log is kept; 0 if it is empty.
@FunctionalInterface
public interface LogEnd {
  long position();
}
