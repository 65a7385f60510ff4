package org.sycee.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.money.Money;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.balances.TrialBalance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints the trial balance of one legal entity, or of all; exit code 1 if one is out of balance.
@Command(name = "trial-balance", description = "Print the trial balance of a business day.")
final class TrialBalanceCommand implements Callable<Integer> {
  private static final String ROW = "%-12s %-4s %20s %20s %20s %20s%n";

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--entity", description = "Legal entity; all of them by default.")
  private @Nullable String entity;

  @Option(names = "--as-of", description = "Business date; the last one booked by default.")
  private @Nullable LocalDate asOf;

  @Override
  public Integer call() {
    try (Sycee sycee = Sycee.open()) {
      Balances balances = sycee.balances();
      boolean balanced = true;
      List<String> entities = entity == null ? balances.entities() : List.of(entity);
      for (String each : entities) {
        balanced &= print(balances, each);
      }
      return balanced ? 0 : 1;
    }
  }

  private boolean print(Balances balances, String each) {
    PrintWriter out = Main.out(spec);
    LocalDate date = asOf == null ? balances.lastBookingDate(each).orElse(null) : asOf;
    if (date == null) {
      out.printf("%s has no books%n", each);
      return true;
    }
    TrialBalance trialBalance = balances.trialBalance(each, date);
    out.printf("%s at the end of %s (position %d)%n", each, date, trialBalance.position());
    out.printf(ROW, "account", "", "opening", "debits", "credits", "closing");
    for (TrialBalance.Line line : trialBalance.lines()) {
      out.printf(
          ROW,
          line.account(),
          line.currency(),
          decimal(line.openingDebit()),
          decimal(line.debits()),
          decimal(line.credits()),
          decimal(line.closingDebit()));
    }
    trialBalance
        .totals()
        .forEach((currency, totals) ->
            out.printf(
                "total %s: debits %s, credits %s; closing debits %s, closing credits %s: %s%n",
                currency,
                decimal(totals.debits()),
                decimal(totals.credits()),
                decimal(totals.closingDebits()),
                decimal(totals.closingCredits()),
                totals.isBalanced() ? "in balance" : "OUT OF BALANCE"));
    return trialBalance.isBalanced();
  }

  private static String decimal(Money money) {
    return money.decimal().toPlainString();
  }
}
