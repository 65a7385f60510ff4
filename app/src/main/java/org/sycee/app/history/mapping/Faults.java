package org.sycee.app.history.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sycee.app.history.mapping.Row.Place;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;

/// Everything that is wrong with one row, so that it can be mended in one go.
public final class Faults {
  private final Place place;
  private final List<Refusal> found = new ArrayList<>();

  public Faults(Place place) {
    this.place = place;
  }

  /// The value, or empty and one more fault. `otherwise` is the code of a value that its type
  /// refuses.
  <T> Optional<T> attempt(Rejection otherwise, Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (Rejected e) {
      add(e);
    } catch (IllegalArgumentException | ArithmeticException e) {
      add(otherwise.because(String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  public void add(Rejected fault) {
    found.add(new Refusal(place, fault.code(), fault.detail()));
  }

  public List<Refusal> found() {
    return found;
  }
}
