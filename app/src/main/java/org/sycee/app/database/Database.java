package org.sycee.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.sycee.app.database.DatabaseAccess.Login;

/// A migrated and checked database, reached as the unprivileged application role.
public final class Database implements AutoCloseable {
  private final DatabaseAccess access;
  private final HikariDataSource pool;

  private Database(DatabaseAccess access, HikariDataSource pool) {
    this.access = access;
    this.pool = pool;
  }

  /// Migrates as the admin, if there is one, and refuses a database that is not safe to use.
  public static Database open(DatabaseAccess access, int poolSize) {
    access.admin().ifPresent(admin -> migrate(access, admin));
    var config = new HikariConfig();
    config.setPoolName("sycee");
    config.setDataSource(unpooled(access.url(), access.application()));
    config.setMaximumPoolSize(poolSize);
    config.setMinimumIdle(1);
    var pool = new HikariDataSource(config);
    try {
      var checks = new DatabaseChecks(pool);
      checks.requireDurableSettings();
      checks.requireUnprivilegedRole();
      return new Database(access, pool);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /// Pooled connections for reading and for projections.
  public DataSource pool() {
    return pool;
  }

  /// Connections outside the pool, for the log writer that keeps one for itself.
  public DataSource unpooled() {
    return unpooled(access.url(), access.application());
  }

  private static void migrate(DatabaseAccess access, Login admin) {
    Flyway.configure()
        .dataSource(unpooled(access.url(), admin))
        .placeholders(Map.of("application_role", access.application().user()))
        .load()
        .migrate();
  }

  /// Connections to a database as any role.
  public static DataSource unpooled(String url, Login login) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(login.user());
    source.setPassword(login.password());
    source.setReWriteBatchedInserts(true);
    return source;
  }

  @Override
  public void close() {
    pool.close();
  }
}
