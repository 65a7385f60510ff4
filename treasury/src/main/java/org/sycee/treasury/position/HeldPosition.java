package org.sycee.treasury.position;

import static org.sycee.treasury.position.PositionRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.position.PositionAccounting.Dates;
import org.sycee.treasury.position.PositionAccounting.Paid;
import org.sycee.treasury.position.PositionEvent.*;

/// The state of a position, and the rules that change it. Pure.
///
/// @param holding empty until something was bought
/// @param last the trade that can be taken back, if it is the last thing that happened
public record HeldPosition(Optional<Holding> holding, Optional<LastTrade> last) {
  public static final HeldPosition NONE = new HeldPosition(Optional.empty(), Optional.empty());

  /// A trade, what was held before it, and the entry it made.
  record LastTrade(DealId deal, Optional<Holding> before, Money faceChange, JournalEntry entry) {}

  /// The position's part of a trade that is settled.
  public record Leg(
      TransactionId transactionId,
      PositionId positionId,
      DealId deal,
      HoldingTerms terms,
      Money face,
      Money cleanAmount,
      Money accruedInterest,
      LocalDate bookingDate,
      LocalDate valueDate) {

    Dates dates() {
      return new Dates(bookingDate, valueDate);
    }

    Paid paid() {
      return new Paid(cleanAmount, accruedInterest);
    }
  }

  /// Bonds come in.
  public PositionEvent bought(Leg leg, BusinessDays days) {
    requireSettleable(leg, days);
    holding
        .filter(held -> !held.isEmpty())
        .ifPresent(held ->
            INSTRUMENT_TERMS_DIFFER.unless(
                held.terms().equals(leg.terms()),
                () ->
                    "%s is held by %s, bought by %s"
                        .formatted(leg.positionId(), held.terms(), leg.terms())));
    return new BondsBought(
        leg.transactionId(),
        leg.positionId(),
        leg.deal(),
        leg.terms(),
        leg.face(),
        leg.cleanAmount(),
        leg.accruedInterest(),
        leg.valueDate(),
        leg.bookingDate(),
        PositionAccounting.RULE,
        PositionAccounting.bought(
            leg.positionId(), leg.terms(), leg.deal(), leg.face(), leg.paid(), leg.dates()));
  }

  /// Bonds are delivered; more than is held cannot be.
  public PositionEvent sold(Leg leg, BusinessDays days) {
    requireSettleable(leg, days);
    Money held = holding.map(Holding::face).orElse(Money.zero(leg.face().currency()));
    SOLD_MORE_THAN_HELD.unless(
        !held.isLessThan(leg.face()),
        () -> "%s of %s are held, to deliver %s".formatted(held, leg.positionId(), leg.face()));
    Holding from = holding.orElseThrow();
    Release gone = from.release(leg.face(), leg.valueDate());
    return new BondsSold(
        leg.transactionId(),
        leg.positionId(),
        leg.deal(),
        gone,
        leg.cleanAmount(),
        leg.accruedInterest(),
        leg.valueDate(),
        leg.bookingDate(),
        PositionAccounting.RULE,
        PositionAccounting.sold(
            leg.positionId(), from.terms(), leg.deal(), gone, leg.paid(), leg.dates()));
  }

  private void requireSettleable(Leg leg, BusinessDays days) {
    days.of(leg.positionId().portfolio().entity()).requireOpen(leg.bookingDate());
    LocalDate date = leg.valueDate();
    LocalDate start = leg.terms().paying().accrualStartDate();
    LocalDate maturity = leg.terms().paying().maturityDate();
    SETTLEMENT_OUTSIDE_TERM.unless(
        !date.isBefore(start) && date.isBefore(maturity),
        () ->
            "%s runs from %s to %s, settled on %s"
                .formatted(leg.positionId(), start, maturity, date));
    holding.ifPresent(held ->
        POSITION_MOVED_LATER.unless(
            !date.isBefore(held.since()),
            () -> "%s moved on %s, settled on %s".formatted(leg.positionId(), held.since(), date)));
  }

  /// As if the trade had not been settled.
  public PositionEvent takenBack(
      TransactionId transactionId,
      PositionId id,
      DealId deal,
      LocalDate bookingDate,
      BusinessDays days) {
    days.of(id.portfolio().entity()).requireOpen(bookingDate);
    LastTrade trade =
        last.filter(each -> each.deal.equals(deal))
            .orElseThrow(() ->
                TRADE_NOT_LAST.because(
                    "%s is not the last thing that happened to %s".formatted(deal, id)));
    return new BondTradeTakenBack(
        transactionId,
        id,
        deal,
        trade.faceChange.negated(),
        bookingDate,
        PositionAccounting.RULE,
        trade.entry.reversed(bookingDate));
  }

  public HeldPosition evolve(PositionEvent event) {
    return switch (event) {
      case BondsBought e -> {
        Holding before =
            holding
                .filter(held -> !held.isEmpty() || held.terms().equals(e.terms()))
                .orElseGet(() -> Holding.none(e.terms(), e.valueDate()));
        yield traded(
            before.bought(e.face(), e.cleanAmount(), e.accruedInterest(), e.valueDate()),
            e.deal(),
            e.faceChange(),
            e.entry());
      }
      case BondsSold e ->
          traded(
              held().sold(e.released(), e.cleanAmount(), e.accruedInterest(), e.valueDate()),
              e.deal(),
              e.faceChange(),
              e.entry());
      case BondTradeTakenBack _ -> new HeldPosition(last.orElseThrow().before, Optional.empty());
      case CouponReceived e -> moved(held().received(e.amount(), e.valueDate()));
      case BondsRedeemed e ->
          moved(
              held()
                  .sold(
                      e.released(),
                      e.released().face(),
                      Money.zero(e.released().face().currency()),
                      e.valueDate()));
      case PositionRevalued e -> moved(held().revalued(e.fairValueChange()));
      case PositionImpaired e -> moved(held().impaired(e.allowance()));
    };
  }

  private HeldPosition traded(Holding after, DealId deal, Money faceChange, JournalEntry entry) {
    return new HeldPosition(
        Optional.of(after), Optional.of(new LastTrade(deal, holding, faceChange, entry)));
  }

  private static HeldPosition moved(Holding after) {
    return new HeldPosition(Optional.of(after), Optional.empty());
  }

  /// What is held; a fact about nothing held is corrupt.
  Holding held() {
    return holding.orElseThrow(() -> new IllegalStateException("nothing was ever bought"));
  }
}
