package org.sycee.treasury.marketdata;

import static org.sycee.treasury.marketdata.MarketDataRejection.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.treasury.marketdata.SnapshotCommand.*;
import org.sycee.treasury.marketdata.SnapshotEvent.*;

/// Which snapshots of a source there are on a day, and which stands in the place of which. Pure;
/// the quotes themselves are not kept, for no decision looks at those of an earlier one.
public record MarketDay(Map<String, Instant> times, Map<String, String> successors) {
  public static final MarketDay NO_SNAPSHOTS = new MarketDay(Map.of(), Map.of());

  /// Where the day of a snapshot begins and ends: at the bank. No market is a day ahead of it.
  private static final ZoneId BANK = ZoneId.of("Asia/Shanghai");

  public MarketDay {
    times = Map.copyOf(times);
    successors = Map.copyOf(successors);
  }

  /// What happens if the command is accepted.
  public SnapshotEvent decide(SnapshotCommand command) {
    SnapshotId id = command.snapshotId();
    SNAPSHOT_ALREADY_TAKEN.unless(
        !times.containsKey(id.name()), () -> id + " was taken at " + times.get(id.name()));
    SnapshotEvent event =
        switch (command) {
          case TakeSnapshot c -> new SnapshotTaken(c.transactionId(), id, c.time(), c.quotes());
          case CorrectSnapshot c ->
              new SnapshotCorrected(
                  c.transactionId(),
                  id,
                  c.superseded(),
                  c.reason(),
                  timeOf(c.superseded(), id, c.reason()),
                  c.quotes());
        };
    LocalDate reached = LocalDate.ofInstant(event.time(), BANK);
    SNAPSHOT_IN_FUTURE.unless(
        !id.date().isAfter(reached),
        () -> "%s was taken on %s (%s)".formatted(id, reached, event.time()));
    SnapshotCheck.require(id.date(), event.quotes());
    return event;
  }

  private Instant timeOf(String superseded, SnapshotId id, String reason) {
    Instant time = times.get(superseded);
    if (time == null) {
      throw SNAPSHOT_NOT_FOUND.because(
          "there is no %s of %s on %s".formatted(superseded, id.source(), id.date()));
    }
    SNAPSHOT_SUPERSEDED.unless(
        !successors.containsKey(superseded),
        () -> "%s stands in the place of %s".formatted(successors.get(superseded), superseded));
    CORRECTION_REASON_MISSING.unless(!reason.isBlank(), () -> "no reason is given");
    return time;
  }

  public MarketDay evolve(SnapshotEvent event) {
    var newTimes = new TreeMap<>(times);
    newTimes.put(event.snapshotId().name(), event.time());
    var newSuccessors = new TreeMap<>(successors);
    if (event instanceof SnapshotCorrected corrected) {
      newSuccessors.put(corrected.superseded(), corrected.snapshotId().name());
    }
    return new MarketDay(newTimes, newSuccessors);
  }
}
