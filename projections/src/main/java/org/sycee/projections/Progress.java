package org.sycee.projections;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far the read models have followed the log.
public final class Progress {
  /// The group of the journal, the balances and the trial balance: they move together.
  public static final String BOOKS = "books";

  private final JdbcClient jdbc;

  public Progress(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// The last position of the log that the books include.
  public long ofBooks() {
    return jdbc.sql("select position from view.progress where name = ?")
        .param(BOOKS)
        .query(Long.class)
        .single();
  }

  void booksInclude(long position) {
    jdbc.sql("update view.progress set position = ? where name = ?")
        .param(position)
        .param(BOOKS)
        .update();
  }
}
