package org.sycee.ledger.stationery;

import static org.sycee.ledger.stationery.StockRejection.SERIALS_ALREADY_RECEIVED;
import static org.sycee.ledger.stationery.StockRejection.SERIALS_NOT_WITH_KEEPER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.stationery.StockCommand.IssueBlanks;
import org.sycee.ledger.stationery.StockCommand.ReceiveBlanks;
import org.sycee.ledger.stationery.StockCommand.UseBlanks;
import org.sycee.ledger.stationery.StockCommand.VoidBlanks;
import org.sycee.ledger.stationery.StockEvent.BlanksIssued;
import org.sycee.ledger.stationery.StockEvent.BlanksReceived;
import org.sycee.ledger.stationery.StockEvent.BlanksUsed;
import org.sycee.ledger.stationery.StockEvent.BlanksVoided;

/// Where every piece ever received is, and the rules that move it. Pure.
///
/// `pieces` are in the order of their serial numbers; neighbours in the same place are one range,
/// so a stock used up is one line, however large it was.
public record Stock(List<Pieces> pieces) {
  public static final Stock EMPTY = new Stock(List.of());

  /// Pieces in one place; without a keeper they are spent: used or voided.
  public record Pieces(SerialRange serials, Optional<Keeper> keeper) {}

  public Stock {
    pieces = List.copyOf(pieces);
  }

  /// What happens if the command is accepted; throws [org.sycee.ledger.Rejected] if it is not.
  public StockEvent decide(StockCommand command, BusinessDays days) {
    StockId id = command.stockId();
    days.of(id.entity()).requireOpen(command.bookingDate());
    SerialRange serials = command.serials();
    return switch (command) {
      case ReceiveBlanks c -> {
        requireNew(c);
        yield new BlanksReceived(
            c.transactionId(), id, serials, c.bookingDate(), c.documentNumber());
      }
      case IssueBlanks c -> {
        requireWith(Keeper.VAULT, c);
        yield new BlanksIssued(c.transactionId(), id, serials, c.teller(), c.bookingDate());
      }
      case UseBlanks c -> {
        requireWith(c.teller(), c);
        yield new BlanksUsed(c.transactionId(), id, serials, c.teller(), c.bookingDate());
      }
      case VoidBlanks c -> {
        requireWith(c.keeper(), c);
        yield new BlanksVoided(
            c.transactionId(), id, serials, c.keeper(), c.bookingDate(), c.reason());
      }
    };
  }

  public Stock evolve(StockEvent event) {
    return switch (event) {
      case BlanksReceived e -> placed(e.serials(), Optional.of(Keeper.VAULT));
      case BlanksIssued e -> placed(e.serials(), Optional.of(e.teller()));
      case BlanksUsed e -> placed(e.serials(), Optional.empty());
      case BlanksVoided e -> placed(e.serials(), Optional.empty());
    };
  }

  private void requireNew(ReceiveBlanks c) {
    for (Pieces known : pieces) {
      SERIALS_ALREADY_RECEIVED.unless(
          !known.serials.overlaps(c.serials()),
          () ->
              "%s: %s, but %s were received before"
                  .formatted(c.stockId(), c.serials(), known.serials));
    }
  }

  private void requireWith(Keeper keeper, StockCommand c) {
    long next = c.serials().first();
    for (Pieces held : pieces) {
      boolean isNext = held.serials.first() <= next && next <= held.serials.last();
      if (isNext && held.keeper.equals(Optional.of(keeper))) {
        next = held.serials.last() + 1;
      }
    }
    long missing = next;
    SERIALS_NOT_WITH_KEEPER.unless(
        missing > c.serials().last(),
        () -> "%s: %s has not got %d of %s".formatted(c.stockId(), keeper, missing, c.serials()));
  }

  private Stock placed(SerialRange serials, Optional<Keeper> keeper) {
    var placed = new ArrayList<Pieces>();
    for (Pieces each : pieces) {
      if (!each.serials.overlaps(serials)) {
        placed.add(each);
        continue;
      }
      if (each.serials.first() < serials.first()) {
        placed.add(
            new Pieces(new SerialRange(each.serials.first(), serials.first() - 1), each.keeper));
      }
      if (each.serials.last() > serials.last()) {
        placed.add(
            new Pieces(new SerialRange(serials.last() + 1, each.serials.last()), each.keeper));
      }
    }
    placed.add(new Pieces(serials, keeper));
    placed.sort(Comparator.comparingLong(each -> each.serials.first()));
    return new Stock(joined(placed));
  }

  private static List<Pieces> joined(List<Pieces> sorted) {
    var joined = new ArrayList<Pieces>();
    for (Pieces each : sorted) {
      Optional<Pieces> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.getLast());
      if (before.isPresent()
          && before.get().keeper.equals(each.keeper)
          && before.get().serials.last() + 1 == each.serials.first()) {
        var whole = new SerialRange(before.get().serials.first(), each.serials.last());
        joined.set(joined.size() - 1, new Pieces(whole, each.keeper));
      } else {
        joined.add(each);
      }
    }
    return joined;
  }
}
