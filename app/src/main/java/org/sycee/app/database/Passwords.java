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
    String admin = stored.getProperty("admin");
    String application = stored.getProperty("application");
    if (admin == null || application == null) {
      throw new StartupException(file + " is damaged: bring it back from a backup");
    }
    return new Passwords(admin, application);
  }

  /// The file is there whole or not at all, even if the program ends while it writes.
  private static void write(Path file, Properties passwords) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(draft, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    try (var out = Files.newBufferedWriter(draft)) {
      passwords.store(out, "passwords of the embedded database");
    }
    Files.move(draft, file);
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
