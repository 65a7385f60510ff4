package org.sycee.benchmarks.load;

import java.sql.SQLException;

/// What a number of callers do again and again, each waiting for its answer, and how to find out
/// from the database how many rows were really stored.
///
/// `commandsPerCall` is what a rate counts: 1, or 1,000 for a bulk.
record Scenario(
    Contender contender, int callers, int commandsPerCall, Call call, Stored stored, Notes notes) {

  Scenario(Contender contender, int callers, int commandsPerCall, Call call, Stored stored) {
    this(contender, callers, commandsPerCall, call, stored, () -> "");
  }

  /// One call of one caller; returns the number of rows it was promised to be durable.
  @FunctionalInterface
  interface Call {
    int make(int caller) throws Exception;
  }

  /// The rows the database holds for this contender.
  @FunctionalInterface
  interface Stored {
    long rows() throws SQLException;
  }

  /// What the table should say about the measurement besides its figures; fails if what happened is
  /// not what had to happen.
  @FunctionalInterface
  interface Notes {
    String text();
  }

  @Override
  public String toString() {
    return contender.name() + ' ' + callers;
  }
}
