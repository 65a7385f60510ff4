package org.sycee.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.projections.aml.AmlAlert;
import org.sycee.projections.aml.AmlAlerts;
import org.sycee.projections.aml.AmlCases;
import org.sycee.projections.aml.AmlMovement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints the alerts of a business day with the transactions behind each, and the cases whose
/// deadline has passed; exit code 1 if there is such a case.
@Command(
    name = "aml",
    description = "List the alerts of anti-money-laundering and the overdue cases.",
    mixinStandardHelpOptions = true)
final class AmlCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final DayOptions day = new DayOptions();

  @Override
  public Integer call() {
    try (Sycee sycee = Sycee.open()) {
      AmlAlerts alerts = sycee.amlAlerts();
      boolean inTime = true;
      for (String each : day.entities(sycee.supervision())) {
        print(each, alerts);
        inTime &= printOverdue(sycee.amlCases().overdue(each, day.date()));
      }
      return inTime ? 0 : 1;
    }
  }

  private void print(String each, AmlAlerts alerts) {
    PrintWriter out = Main.out(spec);
    List<AmlAlert> found = alerts.on(each, day.date());
    out.printf("%s on %s: %,d alerts%n", each, day.date(), found.size());
    for (AmlAlert alert : found) {
      out.printf(
          "%-30s customer %s%s  %s %s %s, %s %s in %d days%n",
          alert.rule().rule(),
          alert.customer(),
          alert.account().isEmpty() ? "" : " account " + alert.account(),
          alert.direction(),
          alert.amount().currency(),
          Amounts.grouped(alert.amount()),
          alert.rule().inclusive() ? "from" : "over",
          Amounts.grouped(alert.rule().threshold()),
          alert.rule().days());
      alert.movements().forEach(this::print);
    }
    for (String currency : alerts.unmeasured(each, day.date())) {
      out.printf("no rule holds for %s: its movements were not looked at%n", currency);
    }
  }

  private void print(AmlMovement movement) {
    Main.out(spec)
        .printf(
            "  %s  %-3s %-8s %20s  %s  %s (position %,d)%n",
            movement.bookingDate(),
            movement.direction(),
            movement.isCash() ? "cash" : "transfer",
            Amounts.grouped(movement.amount()),
            movement.depositId(),
            movement.transactionId(),
            movement.position());
  }

  private boolean printOverdue(List<AmlCases.Case> overdue) {
    for (AmlCases.Case each : overdue) {
      Main.out(spec)
          .printf(
              "OVERDUE %s (%s, customer %s), opened %s, to be reported by %s, %s%n",
              each.caseId(),
              each.rule(),
              each.customer(),
              each.openedOn(),
              each.reportBy(),
              each.rating().map(rating -> "rated " + rating).orElse("not rated"));
    }
    return overdue.isEmpty();
  }
}
