package org.sycee.app.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.sycee.app.eventstore.CorruptLogException;

/// Turns the reasons not to start into one sentence instead of a stack trace.
final class StartupFailureAnalyzer implements FailureAnalyzer {

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartupException || cause instanceof CorruptLogException) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
      }
    }
    return null;
  }
}
