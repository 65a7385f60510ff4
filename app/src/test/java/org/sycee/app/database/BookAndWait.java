package org.sycee.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.sycee.app.TestBank;
import org.sycee.ledger.deposit.DepositId;

/// A program of its own that starts a server, books 12.34 on a deposit, and waits to be killed.
final class BookAndWait {
  static final String BOOKED = "booked";

  private BookAndWait() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Path.of(arguments[0]);
    var embedded = EmbeddedDatabase.open(home, true);
    var bank = new TestBank(Database.open(embedded.access(), 2), false).openDay();
    DepositId deposit = bank.openDeposit("1");
    bank.submit(TestBank.deposit(bank.next(), deposit, "12.34"));
    Files.createFile(home.resolve(BOOKED));
    new CountDownLatch(1).await();
  }

  /// Where PostgreSQL says it listens: line 4 of its note.
  static int port(Path home) {
    try {
      return Integer.parseInt(
          Files.readAllLines(home.resolve("pg18/data/postmaster.pid")).get(3).trim());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
