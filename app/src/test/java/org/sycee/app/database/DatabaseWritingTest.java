package org.sycee.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestDatabases;

class DatabaseWritingTest {
  private final Database database = TestDatabases.migrated();

  @AfterEach
  void close() {
    database.close();
  }

  private static String synchronousCommit(DataSource connections) {
    return JdbcClient.create(connections)
        .sql("select current_setting('synchronous_commit')")
        .query(String.class)
        .single();
  }

  @Test
  void the_log_writer_waits_for_the_disk_unless_it_is_told_not_to() {
    assertThat(synchronousCommit(database.writing(true))).isEqualTo("on");
    assertThat(synchronousCommit(database.writing(false))).isEqualTo("off");
    assertThat(synchronousCommit(database.pool())).isEqualTo("on");
  }

  @Test
  void a_flush_reaches_what_was_committed_before_it() {
    JdbcClient unflushed = JdbcClient.create(database.writing(false));
    unflushed.sql("update log.head set position = position").update();
    String written = place(unflushed, "pg_current_wal_insert_lsn()");
    database.flush();
    assertThat(
            unflushed
                .sql("select pg_current_wal_flush_lsn() >= cast(? as pg_lsn)")
                .param(written)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private static String place(JdbcClient database, String function) {
    return database.sql("select cast(%s as text)".formatted(function)).query(String.class).single();
  }
}
