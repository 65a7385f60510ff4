package org.sycee.app.eventstore.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// All renames and changes of shape, oldest first for each event.
public final class EventHistory {
  private final Map<String, String> renames;
  private final Map<String, List<ShapeChange>> changes = new HashMap<>();

  /// `renames` maps a name once stored to the name used today.
  public EventHistory(Map<String, String> renames, List<ShapeChange> changes) {
    this.renames = Map.copyOf(renames);
    for (ShapeChange change : changes) {
      this.changes.computeIfAbsent(change.eventName(), _ -> new ArrayList<>()).add(change);
    }
  }

  /// The history of Sycee's own events: none has been renamed.
  public static EventHistory ofSycee() {
    return new EventHistory(
        Map.of(),
        List.of(
            new ShapeChange("DepositOpened", EventHistory::onlyDemandDepositsWereKept),
            new ShapeChange("PositionRevalued", EventHistory::marketDataHadNoSource),
            new ShapeChange("DealCaptured", EventHistory::onlyOneCalendarWasKnown),
            new ShapeChange("DealAmended", EventHistory::onlyOneCalendarWasKnown)));
  }

  /// Before calendars were published, the dates of a swap followed from that of the program.
  private static ObjectNode onlyOneCalendarWasKnown(ObjectNode ticketed) {
    var terms = (ObjectNode) ticketed.get("ticket").get("terms");
    if (terms.get("kind").asString().equals("InterestRateSwapTerms")) {
      terms.putArray("dates");
    }
    return ticketed;
  }

  /// Before there were products, every deposit was a demand deposit.
  private static ObjectNode onlyDemandDepositsWereKept(ObjectNode opened) {
    ((ObjectNode) opened.get("terms")).putObject("product").put("kind", "Demand");
    return opened;
  }

  /// Before prices came from snapshots, market data were a name such as `mkt_close`.
  private static ObjectNode marketDataHadNoSource(ObjectNode revalued) {
    String name = revalued.get("snapshot").asString().substring("mkt_".length());
    String date = revalued.get("bookingDate").asString();
    return revalued.put("snapshot", "UNNAMED/" + date + "/" + name);
  }

  /// Throws if the history tells of an event there is not: a change that is never applied would be
  /// noticed only at the first old record, if at all.
  public void requireOf(Set<String> namesToday) {
    for (String name : changes.keySet()) {
      require(namesToday.contains(name), "a change of shape is of %s, which is no event", name);
    }
    renames.forEach((old, today) -> {
      require(namesToday.contains(today), "an event was renamed to %s, which is no event", today);
      require(!namesToday.contains(old), "%s was renamed, but there is an event of that name", old);
    });
  }

  private static void require(boolean condition, String otherwise, String name) {
    if (!condition) {
      throw new IllegalStateException(otherwise.formatted(name));
    }
  }

  public String nameToday(String storedName) {
    return renames.getOrDefault(storedName, storedName);
  }

  public int revisionOf(String nameToday) {
    return 1 + changes.getOrDefault(nameToday, List.of()).size();
  }

  /// The record as it would be stored today, from the shape it had in an older revision.
  public ObjectNode upcast(String nameToday, int revision, ObjectNode stored) {
    ObjectNode current = stored;
    List<ShapeChange> all = changes.getOrDefault(nameToday, List.of());
    for (ShapeChange change : all.subList(revision - 1, all.size())) {
      current = change.upcast().apply(current);
    }
    return current;
  }
}
