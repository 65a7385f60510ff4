package org.sycee.benchmarks.load;

/// Who takes part in the comparison. All but the dealers store deposits on the same 10,000
/// accounts, drawn uniformly, on the same server.
enum Contender {
  RAW_ROWS("raw JDBC, one row per commit"),
  RAW_COPY("raw COPY, 1,000 rows per commit"),
  STOCK("stock Axon JdbcEventStorageEngine"),
  BUS("Sycee, command bus alone"),
  DESK("Sycee, command desk"),
  HOT("Sycee, everybody on one account"),
  BULK("Sycee, 1,000 deposits per command"),
  TRANSFERS("Sycee, two-account transfers"),
  DEALS("Sycee, deals captured and verified"),
  PGLEDGER("pgledger, two-account transfers"),
  COLLISIONS("Sycee, with planted collisions");

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  @Override
  public String toString() {
    return title;
  }
}
