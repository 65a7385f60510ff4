package org.sycee.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.money.Money;
import org.sycee.projections.nostro.NostroReconciliation;
import org.sycee.projections.nostro.Nostros;
import org.sycee.treasury.nostro.NostroId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints what is open on both sides; exit code 1 if that does not explain the difference.
@Command(
    name = "show",
    description = "Print what only one side has, and whether that explains the difference.",
    mixinStandardHelpOptions = true)
final class ReconciliationCommand implements Callable<Integer> {
  private static final String ITEM = "  %-40s %-10s %20s  %s%n";

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--nostro", required = true, description = "Nostro account, such as nos_usd.")
  private String nostro = "";

  @Override
  public Integer call() {
    try (Sycee sycee = Sycee.open()) {
      NostroReconciliation books = new Nostros(sycee.books()).reconciliation(new NostroId(nostro));
      print(books);
      return books.isExplained() ? 0 : 1;
    }
  }

  private void print(NostroReconciliation books) {
    PrintWriter out = Main.out(spec);
    out.printf("%s, last statement of %s%n", books.nostroId(), books.closingDate());
    sum("our balance", books.ourBalance());
    sum("less what only we have", books.onlyOurs());
    books
        .ours()
        .forEach(item ->
            out.printf(
                ITEM,
                item.item(),
                item.valueDate(),
                Amounts.grouped(item.amount()),
                String.join(" ", item.contracts())));
    sum("plus what only they have", books.onlyTheirs());
    books
        .theirs()
        .forEach(item ->
            out.printf(
                ITEM,
                item.item(),
                item.valueDate(),
                Amounts.grouped(item.amount()),
                item.ourReference() + ' ' + item.text()));
    sum("their closing balance", books.theirClosing());
    sum("unexplained", books.unexplained());
  }

  private void sum(String what, Money amount) {
    Main.out(spec).printf("%-53s %20s%n", what, Amounts.grouped(amount));
  }
}
