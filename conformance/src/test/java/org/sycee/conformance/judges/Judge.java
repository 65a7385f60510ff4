package org.sycee.conformance.judges;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sycee.app.export.ExportFormat;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// An accounting program that knows nothing of Sycee, at its strictest.
enum Judge {
  HLEDGER(ExportFormat.HLEDGER) {
    @Override
    Verdict judge(Path file, int entities) {
      var arguments = new ArrayList<>(List.of("-f", file.toString(), "check", "--strict"));
      if (entities == 1) {
        // each entity keeps its own calendar, so only one alone is in the order of its days
        arguments.add("ordereddates");
      }
      return new Tool("hledger", "hledger").run(arguments);
    }

    @Override
    ClosingBalances read(Path file) {
      List<String> arguments =
          List.of(
              "-f",
              file.toString(),
              "balance",
              "--flat",
              "--empty",
              "--no-total",
              "--layout=bare",
              "--output-format=csv");
      var balances = new ClosingBalances();
      for (NamedCsvRecord row : csv(new Tool("hledger", "hledger").run(arguments))) {
        LedgerAccount account = account(row.getField("account"));
        String commodity = row.getField("commodity");
        if (commodity.isEmpty()) {
          balances.of(account);
        } else {
          balances.add(account, Money.of(commodity, row.getField("balance")));
        }
      }
      return balances;
    }

    @Override
    String complaintAbout(Tampering tampering) {
      return tampering == Tampering.ONE_POSTING
          ? "could not balance this transaction"
          : "balance assertion";
    }
  },

  LEDGER(ExportFormat.LEDGER) {
    @Override
    Verdict judge(Path file, int entities) {
      return balance(file, "%(account)\\n");
    }

    // An account's amounts, one currency in each line, come after the line with its name.
    @Override
    ClosingBalances read(Path file) {
      var balances = new ClosingBalances();
      List<String> lines = balance(file, "@%(account)\\n%(amount)\\n").accepted().lines().toList();
      LedgerAccount account = account(lines.getFirst().substring(1));
      for (String line : lines) {
        if (line.startsWith("@")) {
          account = account(line.substring(1));
        } else if (line.equals("0")) {
          balances.of(account);
        } else {
          balances.add(account, Money.parse(line));
        }
      }
      return balances;
    }

    private Verdict balance(Path file, String format) {
      List<String> arguments =
          List.of(
              "--args-only",
              "--file",
              file.toString(),
              "--strict",
              "--pedantic",
              "balance",
              "--flat",
              "--empty",
              "--no-total",
              "--balance-format",
              format);
      return new Tool("ledger", "ledger").run(arguments);
    }

    @Override
    String complaintAbout(Tampering tampering) {
      return tampering == Tampering.ONE_POSTING
          ? "Transaction does not balance"
          : "Balance assertion off by";
    }
  },

  BEANCOUNT(ExportFormat.BEANCOUNT) {
    private static final String QUERY =
        "SELECT account, currency, sum(position) AS total GROUP BY account, currency";

    @Override
    Verdict judge(Path file, int entities) {
      return new Tool("bean-check", "beancount").run(List.of("--no-cache", file.toString()));
    }

    // Of positions, not of numbers: numbers are cut to the decimals that most of them have.
    @Override
    ClosingBalances read(Path file) {
      var balances = new ClosingBalances();
      var query = new Tool("bean-query", "beancount");
      for (NamedCsvRecord row : csv(query.run(List.of("--format=csv", file.toString(), QUERY)))) {
        LedgerAccount account = account(row.getField("account").strip());
        String position = row.getField("total").strip();
        if (position.isEmpty()) {
          balances.of(account);
        } else {
          String[] amount = position.split(" +", -1);
          balances.add(account, Money.of(amount[1], amount[0]));
        }
      }
      return balances;
    }

    @Override
    String complaintAbout(Tampering tampering) {
      return tampering == Tampering.ONE_POSTING
          ? "Transaction does not balance"
          : "Balance failed for";
    }
  };

  private final ExportFormat format;

  Judge(ExportFormat format) {
    this.format = format;
  }

  ExportFormat format() {
    return format;
  }

  /// Checks everything it can check about the file.
  abstract Verdict judge(Path file, int entities);

  /// What it says when it refuses a file for that reason.
  abstract String complaintAbout(Tampering tampering);

  /// The closing balances as it prints them.
  Map<LedgerAccount, Set<Money>> balances(Path file) {
    return read(file).all();
  }

  abstract ClosingBalances read(Path file);

  LedgerAccount account(String name) {
    return format.dialect().accountNamed(name);
  }

  static Iterable<NamedCsvRecord> csv(Verdict printed) {
    return CsvReader.builder().ofNamedCsvRecord(printed.accepted());
  }
}
