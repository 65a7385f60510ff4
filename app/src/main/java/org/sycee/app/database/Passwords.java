package org.sycee.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The random passwords of the embedded database, in a file only its owner can read.
record Passwords(String admin, String application) {

  /// Reads the passwords of the home, drawing them the first time.
  static Passwords of(Path home) {
    Path file = home.resolve("database.passwords");
    var stored = new Properties();
    try {
      if (Files.exists(file)) {
        try (var in = Files.newBufferedReader(file)) {
          stored.load(in);
        }
      } else {
        stored.setProperty("admin", draw());
        stored.setProperty("application", draw());
        write(file, stored);
      }
    } catch (IOException e) {
      throw new StartupException("cannot use " + file, e);
    }
    return new Passwords(stored.getProperty("admin"), stored.getProperty("application"));
  }

  private static void write(Path file, Properties passwords) throws IOException {
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (var out = Files.newBufferedWriter(file)) {
      passwords.store(out, "passwords of the embedded database");
    }
  }

  private static String draw() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Passwords";
  }
}
