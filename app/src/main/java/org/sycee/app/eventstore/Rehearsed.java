package org.sycee.app.eventstore;

import java.util.List;
import org.sycee.ledger.Event;

/// A unit of work came to the point of being stored, and was only a rehearsal: it is rolled back,
/// and these are the facts it would have stored.
public final class Rehearsed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Event> facts;

  Rehearsed(List<Event> facts) {
    super("only a rehearsal", null, false, false);
    this.facts = List.copyOf(facts);
  }

  public List<Event> facts() {
    return facts;
  }
}
