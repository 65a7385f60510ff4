package org.sycee.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.contract.reserve.ReserveRequirement;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.balances.DailyBalances;
import org.sycee.projections.balances.DailyBalances.DayBalance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Prints the reserve that the deposits of one period demand and that was held in another; exit
/// code 1 if it was not enough.
@Command(
    name = "reserve-requirement",
    description = "Print the base of the reserve requirement, and what was held for it.",
    mixinStandardHelpOptions = true)
final class ReserveCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--entity", required = true, description = "Legal entity.")
  private String entity = "";

  @Option(names = "--currency", description = "Currency of the deposits (default: CNY).")
  private Currency currency = Currency.getInstance("CNY");

  @Option(names = "--base-from", required = true, description = "First day of the calculation.")
  private LocalDate baseFrom = LocalDate.EPOCH;

  @Option(names = "--base-to", required = true, description = "Last day of the calculation.")
  private LocalDate baseTo = LocalDate.EPOCH;

  @Option(names = "--held-from", required = true, description = "First day of the maintenance.")
  private LocalDate heldFrom = LocalDate.EPOCH;

  @Option(names = "--held-to", required = true, description = "Last day of the maintenance.")
  private LocalDate heldTo = LocalDate.EPOCH;

  @Option(names = "--ratio", required = true, description = "The ratio in percent, such as 7.5.")
  private BigDecimal percent = BigDecimal.ZERO;

  @Override
  public Integer call() {
    require(!baseTo.isBefore(baseFrom), "--base-to is before --base-from");
    require(!heldTo.isBefore(heldFrom), "--held-to is before --held-from");
    require(percent.signum() >= 0, "--ratio is negative");
    try (Sycee sycee = Sycee.open()) {
      require(
          new Balances(sycee.books()).entities().contains(entity),
          "nobody keeps the books of " + entity);
      var balances = new DailyBalances(sycee.books());
      List<DayBalance> base =
          balances.of(entity, AccountCodes.CUSTOMER_DEPOSITS, currency, baseFrom, baseTo);
      List<DayBalance> reserves =
          balances.of(entity, AccountCodes.CENTRAL_BANK_BALANCES, currency, heldFrom, heldTo);
      List<Money> held = reserves.stream().map(day -> day.credit().negated()).toList();
      var requirement =
          ReserveRequirement.of(
              base.stream().map(DayBalance::credit).toList(), percent.movePointLeft(2));
      PrintWriter out = Main.out(spec);
      out.printf("%s %s, reserve of %s %%%n", entity, currency, percent.toPlainString());
      base.forEach(day -> line("deposits " + day.day(), day.credit()));
      line("base", rounded(currency, requirement.base()));
      line("required", rounded(currency, requirement.requiredAverage()));
      line("least on a day", rounded(currency, requirement.dailyFloor()));
      reserves.forEach(day -> line("held " + day.day(), day.credit().negated()));
      line("held on average", rounded(currency, ReserveRequirement.average(held)));
      line("short on average", rounded(currency, requirement.averageShortfall(held)));
      line("short on the worst day", rounded(currency, requirement.worstDayShortfall(held)));
      return requirement.isMet(held) ? 0 : 1;
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(Main.commandLine(spec), otherwise);
    }
  }

  private static Money rounded(Currency unit, BigDecimal amount) {
    return Rounding.HALF_UP.toMoney(unit, amount);
  }

  private void line(String what, Money amount) {
    Main.out(spec).printf("  %-24s %22s%n", what, Amounts.grouped(amount));
  }
}
