package org.sycee.conformance.judges;

/// What a program said about a file, and with which exit code.
record Verdict(int exitCode, String output) {

  boolean isAccepted() {
    return exitCode == 0;
  }

  /// What it printed, if it did what it was asked.
  String accepted() {
    if (!isAccepted()) {
      throw new AssertionError(output);
    }
    return output;
  }
}
