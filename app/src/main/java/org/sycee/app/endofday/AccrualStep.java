package org.sycee.app.endofday;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sycee.ledger.accrual.AccrualAccounting;
import org.sycee.ledger.accrual.AccrualCommand.AccrueInterest;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.money.Money;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.Accruals;
import org.sycee.projections.accrual.Accruals.PostedAccrual;

/// Brings the accrued interest of every group to what its contracts have earned at the close of the
/// day. A group without contracts is brought to zero.
public final class AccrualStep implements EndOfDayStep {
  private final List<AccrualSource> sources;
  private final Accruals accruals;

  public AccrualStep(List<AccrualSource> sources, Accruals accruals) {
    this.sources = List.copyOf(sources);
    this.accruals = accruals;
  }

  @Override
  public String name() {
    return "interest accrual";
  }

  @Override
  public void run(Ending day) {
    Map<AccrualGroup, Breakdown> earned = new TreeMap<>();
    accruals.groupsOf(day.entity()).forEach(group -> earned.put(group, new Breakdown()));
    for (AccrualSource source : sources) {
      source
          .accounts()
          .forEach((account, result) ->
              accruals
                  .groupsOn(day.entity(), account, result)
                  .forEach(group -> earned.put(group, new Breakdown())));
    }
    for (AccrualSource source : sources) {
      source.forEach(
          day.entity(),
          day.date(),
          each -> earned.computeIfAbsent(each.group(), _ -> new Breakdown()).add(each));
    }
    var accrued = new TreeSet<AccrualGroup>();
    for (PostedAccrual posted : accruals.of(day.entity(), day.date())) {
      accrued.add(posted.group());
    }
    earned.forEach((group, breakdown) -> {
      if (!accrued.contains(group)) {
        accrue(day, group, breakdown);
      }
    });
  }

  private void accrue(Ending day, AccrualGroup group, Breakdown breakdown) {
    day.submit(
        "accrue",
        group.toString(),
        id ->
            new AccrueInterest(
                id,
                group,
                day.date(),
                breakdown.contracts(),
                new Money(group.currency(), breakdown.minorUnits()),
                accruals.bookedOf(group),
                breakdown.digest(),
                AccrualAccounting.RULE));
  }
}
