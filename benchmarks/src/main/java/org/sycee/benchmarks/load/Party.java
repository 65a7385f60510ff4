package org.sycee.benchmarks.load;

import java.sql.SQLException;
import java.util.List;

/// One or more contenders on the database of a round.
interface Party extends AutoCloseable {

  /// What it does, in the order in which it is measured.
  List<Scenario> scenarios();

  /// Compares what the database holds with everything this party was promised; throws if they
  /// differ.
  void verify() throws SQLException;

  @Override
  void close();
}
