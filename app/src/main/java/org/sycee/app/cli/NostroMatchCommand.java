package org.sycee.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sycee.projections.nostro.NostroBreak;
import org.sycee.projections.nostro.Nostros;
import org.sycee.treasury.nostro.Item;
import org.sycee.treasury.nostro.Matching;
import org.sycee.treasury.nostro.NostroCommand.ReconcileNostro;
import org.sycee.treasury.nostro.NostroId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Matches what is open on both sides, and finds breaks; exit code 1 if there are new ones.
@Command(
    name = "match",
    description = "Match what is open by reference, amount and value date, and find breaks.",
    mixinStandardHelpOptions = true)
final class NostroMatchCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--nostro", required = true, description = "Nostro account, such as nos_usd.")
  private String nostro = "";

  @Override
  public Integer call() {
    var id = new NostroId(nostro);
    try (Sycee sycee = Sycee.open()) {
      var nostros = new Nostros(sycee.books());
      Matching.Proposal proposal = nostros.proposal(id);
      int tolerance = nostros.find(id).toleranceDays();
      var breaks = new ArrayList<Item>();
      new NostroBooking(sycee, id)
          .book((transaction, day) -> {
            var known =
                nostros.breaks(id, day).stream().map(NostroBreak::item).collect(Collectors.toSet());
            List<Item> found =
                proposal.overdue(day, tolerance).stream()
                    .filter(item -> !known.contains(item.id().toString()))
                    .toList();
            breaks.addAll(found);
            return new ReconcileNostro(transaction, id, proposal.matches(), found, day);
          });
      Main.out(spec)
          .printf(
              "%,d matched, %,d left open, %,d new breaks%n",
              proposal.matches().size(), proposal.left().size(), breaks.size());
      return breaks.isEmpty() ? 0 : 1;
    }
  }
}
