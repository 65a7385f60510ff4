package org.sycee.app.revaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.axon.ManyAtATime;
import org.sycee.app.axon.Origin;
import org.sycee.app.axon.Sha256;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.treasury.deal.DealRejection;
import org.sycee.treasury.fxposition.FxPositionRejection;
import org.sycee.treasury.position.PositionRejection;

/// Brings a portfolio to what it is worth on a snapshot, each thing in a transaction of its own:
/// one that is refused keeps none of the others from it. What stands at its value already is left,
/// so a second run goes on where the first one was broken off.
public final class BookRevaluation {
  /// Of the digest of a name, by which the transaction id of an item ends.
  private static final int DIGITS = 12;

  /// By so much the transaction id of an item is longer than that of the whole.
  public static final int LENGTH_OF_ENDING = 1 + DIGITS;

  /// Up to so many are asked one after the other, and stand in the log in that order whenever it is
  /// done; more are asked many at a time, and their order is that of their arrival.
  private static final int FEW = 256;

  private static final Set<Rejection> UNCHANGED =
      Set.of(
          PositionRejection.FAIR_VALUE_UNCHANGED,
          DealRejection.DEAL_VALUE_UNCHANGED,
          FxPositionRejection.FX_POSITION_UNCHANGED);

  private final CommandDesk desk;

  public BookRevaluation(CommandDesk desk) {
    this.desk = desk;
  }

  /// How much was booked, how much was booked before under the same ids, how much stands at its
  /// value, and what could not be valued.
  public record Report(int booked, int alreadyBooked, int unchanged, List<Refused> refused) {}

  /// A bond, a deal, or the portfolio for its currencies, and why it has no value.
  public record Refused(String name, Rejected refusal) {}

  private record Result(String name, Optional<Outcome> outcome, Optional<Rejected> refusal) {
    boolean is(Outcome asked) {
      return outcome.equals(Optional.of(asked));
    }

    boolean isUnchanged() {
      return refusal.filter(each -> UNCHANGED.contains(each.reason())).isPresent();
    }
  }

  /// The transaction id of an item is `id`, a dot and digits of its name. A dry run stores nothing.
  public Report run(
      ValuedBook book, TransactionId id, Origin origin, boolean dryRun, LocalDate day) {
    List<ValuedBook.Item> items = book.items();
    Function<ValuedBook.Item, Result> attempt = item -> attempt(item, id, origin, dryRun, day);
    List<Result> results =
        items.size() <= FEW
            ? items.stream().map(attempt).toList()
            : ManyAtATime.each(items, attempt);
    return new Report(
        (int) results.stream().filter(each -> each.is(Outcome.BOOKED)).count(),
        (int) results.stream().filter(each -> each.is(Outcome.ALREADY_BOOKED)).count(),
        (int) results.stream().filter(Result::isUnchanged).count(),
        results.stream()
            .filter(each -> !each.isUnchanged())
            .flatMap(each -> each.refusal.stream().map(why -> new Refused(each.name, why)))
            .toList());
  }

  private Result attempt(
      ValuedBook.Item item, TransactionId id, Origin origin, boolean dryRun, LocalDate day) {
    try {
      Command wish = item.wish().of(idOf(id, item.name()), day);
      Outcome outcome = dryRun ? desk.rehearse(wish, origin).outcome() : desk.submit(wish, origin);
      return new Result(item.name(), Optional.of(outcome), Optional.empty());
    } catch (Rejected refusal) {
      return new Result(item.name(), Optional.empty(), Optional.of(refusal));
    }
  }

  private static TransactionId idOf(TransactionId all, String name) {
    byte[] digest = Sha256.digest().digest(name.getBytes(UTF_8));
    return new TransactionId(
        all.value() + '.' + HexFormat.of().formatHex(digest).substring(0, DIGITS));
  }
}
