package org.sycee.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.projections.registers.RaisedAlert;
import org.sycee.projections.registers.RegisteredError;
import org.sycee.projections.registers.SupervisionRegisters;
import org.sycee.projections.supervision.CheckResult;
import org.sycee.projections.supervision.CheckedRow;
import org.sycee.projections.supervision.Supervision;
import org.sycee.projections.supervision.SupervisionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints every check of a business day with its figures, then the errors and alerts that wait;
/// exit code 1 if one fails or the day does not exist.
@Command(
    name = "supervise",
    description = "Run the daily supervision checks of a business day.",
    mixinStandardHelpOptions = true)
final class SuperviseCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final DayOptions day = new DayOptions();

  @Override
  public Integer call() {
    try (Sycee sycee = Sycee.open()) {
      return supervise(sycee.supervision(), sycee.registers());
    }
  }

  private int supervise(Supervision supervision, SupervisionRegisters registers) {
    List<String> entities = day.entities(supervision);
    boolean passes = !entities.isEmpty();
    if (entities.isEmpty()) {
      Main.out(spec).printf("nobody has opened the business day %s%n", day.date());
    }
    for (String each : entities) {
      Optional<SupervisionReport> report = supervision.of(each, day.date());
      report.ifPresentOrElse(
          this::print,
          () ->
              Main.out(spec).printf("%s has never opened the business day %s%n", each, day.date()));
      printPending(registers, each);
      passes &= report.isPresent() && report.get().passes();
    }
    return passes ? 0 : 1;
  }

  private void print(SupervisionReport report) {
    PrintWriter out = Main.out(spec);
    out.printf("%s on %s (position %,d)%n", report.entity(), report.date(), report.position());
    for (CheckResult check : report.checks()) {
      out.printf("%s %-20s %s%n", verdict(check.passes()), check.check(), check.rule());
      for (CheckedRow row : check.rows()) {
        out.printf("     %s %-24s %s%n", verdict(row.passes()), row.row(), row.text());
      }
    }
    long failed = report.checks().stream().filter(check -> !check.passes()).count();
    out.printf(
        "%d checks, %s%n", report.checks().size(), failed == 0 ? "all pass" : failed + " FAILED");
  }

  private void printPending(SupervisionRegisters registers, String each) {
    PrintWriter out = Main.out(spec);
    for (RegisteredError error : registers.uncorrected(each, day.date())) {
      out.printf(
          "error %s of %s, %s: %s%n",
          error.errorId(),
          error.registeredOn(),
          error.notifiedOn().isPresent() ? "notified" : "NOT NOTIFIED",
          error.finding());
    }
    for (RaisedAlert alert : registers.pending(each, day.date())) {
      out.printf(
          "alert %s of %s, %s: %s on %s%n",
          alert.alertId(),
          alert.raisedOn(),
          alert.handling().orElse("NEW"),
          alert.model(),
          alert.subject());
    }
  }

  private static String verdict(boolean passes) {
    return passes ? "PASS" : "FAIL";
  }
}
