package org.sycee.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.journal.Account;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.money.Money;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.balances.TrialBalance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints the trial balance of one legal entity, or of all; exit code 1 if one is out of balance.
@Command(
    name = "trial-balance",
    description = "Print the trial balance of a business day.",
    mixinStandardHelpOptions = true)
final class TrialBalanceCommand implements Callable<Integer> {
  private static final String ROW = "%-10s %-3s %20s %18s %18s %20s  %s%n";

  private final ChartOfAccounts chart = ChartOfAccounts.commercialBank();

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--entity", description = "Legal entity; all of them by default.")
  private @Nullable String entity;

  @Option(names = "--as-of", description = "Business date; the last one booked by default.")
  private @Nullable LocalDate asOf;

  @Option(names = "--json", description = "Print JSON, one line for each legal entity.")
  private boolean json;

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
    LocalDate date = asOf == null ? balances.lastBookingDate(each).orElse(null) : asOf;
    if (date == null) {
      Main.out(spec).println(json ? "{\"entity\":\"%s\"}".formatted(each) : each + " has no books");
      return true;
    }
    TrialBalance trialBalance = balances.trialBalance(each, date);
    if (json) {
      Main.out(spec).println(new TrialBalanceJson(chart).of(trialBalance));
    } else {
      print(trialBalance);
    }
    return trialBalance.isBalanced();
  }

  /// Debit balances are positive, credit balances negative.
  private void print(TrialBalance trialBalance) {
    PrintWriter out = Main.out(spec);
    out.printf(
        "%s at the end of %s (position %,d)%n",
        trialBalance.entity(), trialBalance.date(), trialBalance.position());
    out.printf(ROW, "account", "", "opening", "debits", "credits", "closing", "");
    for (TrialBalance.Line line : trialBalance.lines()) {
      out.printf(
          ROW,
          line.account(),
          line.currency(),
          grouped(line.openingDebit()),
          grouped(line.debits()),
          grouped(line.credits()),
          grouped(line.closingDebit()),
          name(line.account()));
    }
    trialBalance
        .totals()
        .forEach((currency, totals) ->
            out.printf(
                "total %s: debits %s, credits %s; closing debits %s, closing credits %s: %s%n",
                currency,
                grouped(totals.debits()),
                grouped(totals.credits()),
                grouped(totals.closingDebits()),
                grouped(totals.closingCredits()),
                totals.isBalanced() ? "in balance" : "OUT OF BALANCE"));
  }

  private String name(String code) {
    Optional<Account> account = chart.account(new AccountCode(code));
    return account.map(found -> found.english() + " " + found.chinese()).orElse("");
  }

  private static String grouped(Money money) {
    return Amounts.grouped(money);
  }
}
