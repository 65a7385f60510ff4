package org.sycee.treasury.limit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.instrument.Instruments;
import org.sycee.treasury.position.PositionEvent;
import org.sycee.treasury.position.PositionId;

/// What positions use of the limits of those who issued what is held. Not for several threads.
public final class HeldExposures {
  private final Instruments instruments;
  private final Map<PositionId, Money> faces = new HashMap<>();

  /// A position's use of limits, by its id.
  public record Use(String user, Exposure exposure) {}

  public HeldExposures(Instruments instruments) {
    this.instruments = instruments;
  }

  /// What the position uses after a fact that is stored.
  public Optional<Use> count(PositionEvent event) {
    Money face = after(event);
    faces.put(event.positionId(), face);
    return use(event.positionId(), face);
  }

  /// The same after a fact that may still be forgotten.
  public Optional<Use> ahead(PositionEvent event) {
    return use(event.positionId(), after(event));
  }

  private Money after(PositionEvent event) {
    Money change = event.faceChange();
    return faces.getOrDefault(event.positionId(), Money.zero(change.currency())).plus(change);
  }

  private Optional<Use> use(PositionId id, Money face) {
    return instruments
        .of(id.instrument())
        .issuer()
        .map(issuer ->
            new Use(
                id.toString(),
                new Exposure(
                    id.portfolio().entity(),
                    List.of(LimitSubject.issuer(issuer)),
                    DealProduct.BOND_PURCHASE,
                    1,
                    Money.zero(face.currency()),
                    face,
                    List.of())));
  }
}
