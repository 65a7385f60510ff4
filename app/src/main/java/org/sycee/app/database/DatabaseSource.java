package org.sycee.app.database;

/// Where the database comes from. Closing it stops an embedded server this program has started.
///
/// @param joined whether another Sycee runs the server and keeps the read models
public record DatabaseSource(DatabaseAccess access, boolean joined, Runnable stop)
    implements AutoCloseable {

  static DatabaseSource external(DatabaseAccess access) {
    return new DatabaseSource(access, false, () -> {});
  }

  static DatabaseSource embedded(EmbeddedDatabase embedded) {
    return new DatabaseSource(embedded.access(), embedded.isJoined(), embedded::close);
  }

  @Override
  public void close() {
    stop.run();
  }
}
