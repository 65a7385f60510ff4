package org.sycee.conformance.judges;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.books.BooksKeeper;
import org.sycee.app.database.Database;
import org.sycee.app.database.EmbeddedDatabase;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.app.sample.SampleBank;
import org.sycee.projections.Progress;

/// The banks that are judged: a generated one, the sample bank, and that of any home directory
/// named by `-Dsycee.judges.home=DIRECTORY`, on which no other Sycee may run. Opened at the first
/// use.
final class JudgedBanks {
  private static final String HOME = System.getProperty("sycee.judges.home", "");
  private static final int POOL = 8;

  private static final Deque<Runnable> CLOSE = new ArrayDeque<>();

  private JudgedBanks() {}

  static void close() {
    CLOSE.forEach(Runnable::run);
    CLOSE.clear();
  }

  static List<JudgedBank> all() {
    return Opened.BANKS;
  }

  static JudgedBank generated() {
    return Opened.BANKS.getFirst();
  }

  private static final class Opened {
    static final List<JudgedBank> BANKS = open();

    private static List<JudgedBank> open() {
      var banks = new ArrayList<JudgedBank>();
      TestBank generated = closedAtTheEnd(new TestBank(TestDatabases.migrated(), true));
      new GeneratedBank(generated).fill();
      banks.add(new JudgedBank("generated bank", generated.awaitBooks()));
      TestBank sample = closedAtTheEnd(new TestBank(TestDatabases.migrated(), true));
      new SampleBank(sample.desk(), Optional.of(endOfDay(sample))).fill();
      banks.add(new JudgedBank("sample bank", sample.awaitBooks()));
      if (!HOME.isEmpty()) {
        var server = EmbeddedDatabase.open(Path.of(HOME), true);
        atTheEnd(server::close);
        TestBank kept = closedAtTheEnd(new TestBank(Database.open(server.access(), POOL), true));
        banks.add(new JudgedBank("bank of " + HOME, kept.awaitBooks()));
      }
      return banks;
    }

    private static EndOfDay endOfDay(TestBank bank) {
      var progress = new Progress(bank.database().pool());
      var keeper = new BooksKeeper(bank.axon(), bank.log().reader()::headPosition, progress);
      return EndOfDay.of(bank.desk(), bank.log(), keeper, bank.database().pool());
    }

    /// What is opened last is closed first.
    private static void atTheEnd(Runnable close) {
      CLOSE.addFirst(close);
    }

    private static TestBank closedAtTheEnd(TestBank bank) {
      atTheEnd(bank::close);
      return bank;
    }
  }
}
