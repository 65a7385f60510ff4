package org.sycee.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.app.database.DatabaseAccess;

/// Where pgledger is found: a schema of the external database, or SQL files that are run in the
/// database of each round. Its code is not part of Sycee.
public record PgLedgerSource(Optional<String> schema, List<Path> files) {

  /// `SYCEE_PGLEDGER_SCHEMA`, unless files are given.
  public static PgLedgerSource of(Map<String, String> environment, List<Path> files) {
    return new PgLedgerSource(
        Optional.ofNullable(environment.get("SYCEE_PGLEDGER_SCHEMA")), List.copyOf(files));
  }

  /// Empty if there is no pgledger.
  Optional<PgLedger> open(Server server, DatabaseAccess round) throws SQLException {
    if (!files.isEmpty()) {
      install(round);
      return Optional.of(new PgLedger(round, "pgledger"));
    }
    if (schema.isPresent()) {
      return Optional.of(new PgLedger(server.access(), schema.get()));
    }
    return Optional.empty();
  }

  private void install(DatabaseAccess round) throws SQLException {
    try (var connection = Server.adminOf(round).getConnection();
        var sql = connection.createStatement()) {
      sql.execute("create schema pgledger");
      connection.setSchema("pgledger");
      for (Path file : files) {
        sql.execute(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
