package org.sycee.app.database;

import java.util.Optional;

/// How to reach the database: as the application, and as the owner of the schemas if this program
/// is to migrate them.
public record DatabaseAccess(String url, Login application, Optional<Login> admin) {

  /// A role and its password.
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return user;
    }
  }
}
