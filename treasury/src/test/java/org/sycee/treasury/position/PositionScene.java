package org.sycee.treasury.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.ledger.Event;
import org.sycee.ledger.Rejection;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.position.HeldPosition.Leg;
import org.sycee.treasury.position.PositionCommand.*;

/// A position in a bond of 3 % a year that matures on 10 January 2027, and what happens to it. Ten
/// million of it were bought on 15 March 2024 at 101.20 clean: accrued interest is 10,000,000 x 3 %
/// x 65 / 366 = 53,278.69.
final class PositionScene {
  static final LocalDate BOUGHT = LocalDate.of(2024, 3, 15);
  static final LocalDate SOLD = LocalDate.of(2024, 6, 28);
  static final LocalDate COUPON = LocalDate.of(2025, 1, 10);
  static final LocalDate MATURITY = LocalDate.of(2027, 1, 10);
  static final PositionId ID = new PositionId(BOOK, new InstrumentId("240001.IB"));
  static final FixedCoupon PAYING =
      new FixedCoupon(
          Rate.ofPercent("3"), 1, DayCount.ACT_ACT_ICMA, LocalDate.of(2024, 1, 10), MATURITY, 0);

  final List<Event> facts = new ArrayList<>();
  HeldPosition position = HeldPosition.NONE;
  private final HoldingTerms terms;
  private int deals;

  PositionScene(Classification classification, Costing costing) {
    this.terms = new HoldingTerms(classification, costing, Currency.getInstance("CNY"), PAYING);
  }

  /// With the ten millions.
  static PositionScene of(Classification classification) {
    return of(classification, Costing.WEIGHTED_AVERAGE);
  }

  static PositionScene of(Classification classification, Costing costing) {
    var scene = new PositionScene(classification, costing);
    scene.buys("10000000.00", "10120000.00", "53278.69", BOUGHT);
    return scene;
  }

  Leg leg(String face, String clean, String accrued, LocalDate date) {
    return new Leg(WISH, ID, deal(deals), terms, cny(face), cny(clean), cny(accrued), date, date);
  }

  static DealId deal(int number) {
    return new DealId("deal_" + number);
  }

  PositionEvent buys(String face, String clean, String accrued, LocalDate date) {
    deals++;
    return happens(position.bought(leg(face, clean, accrued, date), open(date)));
  }

  PositionEvent sells(String face, String clean, String accrued, LocalDate date) {
    deals++;
    return happens(position.sold(leg(face, clean, accrued, date), open(date)));
  }

  PositionEvent happens(PositionCommand command) {
    return happens(new PositionLife(position).decide(command, open(command.bookingDate())));
  }

  PositionEvent happens(PositionEvent event) {
    position = position.evolve(event);
    facts.add(event);
    return event;
  }

  void isRefused(PositionCommand command, Rejection reason, String... figures) {
    refused(
        () -> new PositionLife(position).decide(command, open(command.bookingDate())),
        reason,
        figures);
  }

  static ReceiveCoupon coupon(String amount, LocalDate date) {
    return new ReceiveCoupon(WISH, ID, cny(amount), BACK_OFFICE, date, date);
  }

  static RedeemBonds redemption(String face, LocalDate date) {
    return new RedeemBonds(WISH, ID, cny(face), BACK_OFFICE, date, date);
  }

  static RevaluePosition price(String percent, LocalDate date) {
    return new RevaluePosition(
        WISH, ID, Price.ofPercent(percent), new SnapshotId("CFETS", date, "close"), date);
  }

  static ImpairPosition impairment(Allowance.Stage stage, String amount, LocalDate date) {
    return new ImpairPosition(WISH, ID, new Allowance(stage, cny(amount)), BOSS, "model", date);
  }

  Holding held() {
    return position.held();
  }

  /// The entry account by account, debits positive; accounts of the position without its name.
  static Map<String, String> lines(PositionEvent event) {
    var lines = new TreeMap<String, String>();
    event
        .entry()
        .postings()
        .forEach(posting -> {
          var amount = new Money(posting.amount().currency(), posting.debitMinorUnits());
          String account =
              posting.account().toString().replace(BOOK + "/", "").replace("/pos_240001-IB", "");
          assertThat(lines.put(account, amount.decimal().toString())).isNull();
        });
    return lines;
  }
}
