package org.sycee.app.cli;

import static org.sycee.treasury.nostro.NostroRejection.STATEMENT_ALREADY_IMPORTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.messages.StatementFiles;
import org.sycee.ledger.Rejected;
import org.sycee.treasury.nostro.NostroCommand.ImportStatement;
import org.sycee.treasury.nostro.NostroId;
import org.sycee.treasury.nostro.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports statements; exit code 1 if one is refused.
@Command(
    name = "import",
    description = "Import the statements of files: MT940, MT950 or camt.053.",
    mixinStandardHelpOptions = true)
final class StatementsCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--nostro", required = true, description = "Nostro account, such as nos_usd.")
  private String nostro = "";

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, in their order.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    boolean refused = false;
    try (Sycee sycee = Sycee.open()) {
      var account = new NostroBooking(sycee, new NostroId(nostro));
      for (Path file : files) {
        for (Statement statement : StatementFiles.read(Files.readAllBytes(file))) {
          refused |= isRefused(account, statement);
        }
      }
    }
    return refused ? 1 : 0;
  }

  private boolean isRefused(NostroBooking account, Statement statement) {
    try {
      account.book(
          (transaction, day) -> new ImportStatement(transaction, account.id(), statement, day));
      tell(statement, "imported, closing with " + statement.closing());
      return false;
    } catch (Rejected refusal) {
      boolean known = refusal.reason() == STATEMENT_ALREADY_IMPORTED;
      tell(statement, known ? "imported before" : String.valueOf(refusal.getMessage()));
      return !known;
    }
  }

  private void tell(Statement statement, String what) {
    Main.out(spec)
        .printf("%-20s %,6d lines  %s%n", statement.statementId(), statement.lines().size(), what);
  }
}
