package org.sycee.treasury.position;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rounding;
import org.sycee.treasury.bond.FixedCouponBond;

/// A security held in a portfolio: its lots, what each has cost, and what it is carried at on any
/// day. What is earned is a function of these facts and of the day, so that nothing needs to be
/// told of a position night by night.
///
/// A day is meant before its night: interest up to a day is that of the nights before it.
///
/// @param cost what each lot has cost, clean
/// @param amortised the same lots at amortised cost; none where nothing is amortised
/// @param since the value date of the last fact that changed what is held
/// @param owed coupons that had fallen due by then and were not received
public record Holding(
    HoldingTerms terms,
    Position cost,
    List<AmortisedPosition> amortised,
    LocalDate since,
    Money owed,
    Money fairValueChange,
    Allowance allowance,
    Results results) {
  public Holding {
    amortised = List.copyOf(amortised);
  }

  /// Nothing held yet.
  public static Holding none(HoldingTerms terms, LocalDate since) {
    Money zero = Money.zero(terms.currency());
    return new Holding(
        terms,
        Position.empty(terms.costing()),
        List.of(),
        since,
        zero,
        zero,
        Allowance.none(terms.currency()),
        Results.none(zero));
  }

  public Money face() {
    return money(cost.quantity());
  }

  public boolean isEmpty() {
    return cost.lots().isEmpty();
  }

  public Money bookCost() {
    return cost.bookCost(terms.currency());
  }

  /// Coupons that have fallen due by the day and were not received.
  public Money owedOn(LocalDate date) {
    Money sum = owed;
    if (isEmpty() || !since.isBefore(bond().maturityDate())) {
      return sum;
    }
    for (FixedCouponBond.Payment payment : bond().paymentsAfter(since)) {
      if (!payment.date().isAfter(date)) {
        sum = sum.plus(ofFace(couponOf(payment)));
      }
    }
    return sum;
  }

  private BigDecimal couponOf(FixedCouponBond.Payment payment) {
    return payment.date().equals(bond().maturityDate())
        ? payment.amount().subtract(BigDecimal.valueOf(100))
        : payment.amount();
  }

  /// Interest of the coupon that is running.
  public Money runningOn(LocalDate date) {
    return isEmpty() || isMatured(date)
        ? Money.zero(terms.currency())
        : ofFace(bond().accrued(date));
  }

  /// Everything that is claimed in interest: coupons due, and the one that is running.
  public Money accruedOn(LocalDate date) {
    return owedOn(date).plus(runningOn(date));
  }

  /// The premium not yet amortised, below zero for a discount; one sum, rounded once.
  public Money premiumOn(LocalDate date) {
    return isMatured(date)
        ? Money.zero(terms.currency())
        : money(
            amortised.stream()
                .map(lot -> lot.unamortisedPremium(date))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /// At cost, or amortised cost, without accrued interest and without changes of fair value.
  public Money costOn(LocalDate date) {
    return terms.isAmortised() ? face().plus(premiumOn(date)) : bookCost();
  }

  /// As it stands in the books, without accrued interest and before its allowance.
  public Money carryingOn(LocalDate date) {
    return costOn(date).plus(fairValueChange);
  }

  public boolean isMatured(LocalDate date) {
    return !date.isBefore(bond().maturityDate());
  }

  /// The change of fair value that a clean price would imply, over the cost of the day.
  public Money fairValueChangeAt(Price clean, LocalDate date) {
    return money(cost.quantity().multiply(clean.ofFace())).minus(costOn(date));
  }

  public Holding bought(Money face, Money clean, Money accrued, LocalDate date) {
    Money paid = clean.plus(accrued);
    var lots = new ArrayList<>(amortised);
    if (terms.isAmortised()) {
      switch (terms.costing()) {
        case WEIGHTED_AVERAGE -> {
          lots.clear();
          lots.add(
              amortised.isEmpty()
                  ? AmortisedPosition.bought(bond(), face, paid, date)
                  : amortised.getFirst().boughtMore(face, paid, date));
        }
        case FIFO, LIFO -> lots.add(AmortisedPosition.bought(bond(), face, paid, date));
      }
    }
    Money zero = Money.zero(terms.currency());
    return new Holding(
        terms,
        cost.boughtFor(face.decimal(), clean.decimal()),
        lots,
        date,
        owedOn(date),
        fairValueChange,
        allowance,
        results.plus(zero, zero, accrued.negated()));
  }

  /// What a part takes with it on the day: what stands in the books before less what stands there
  /// after, so that nothing is left when all is gone.
  public Release release(Money part, LocalDate date) {
    Holding left = without(part, Money.zero(terms.currency()), date);
    Money value =
        left.isEmpty()
            ? fairValueChange
            : money(
                fairValueChange
                    .decimal()
                    .multiply(part.decimal())
                    .divide(face().decimal(), DECIMAL128));
    return new Release(
        part,
        bookCost().minus(left.bookCost()),
        premiumOn(date).minus(left.premiumOn(date)),
        value);
  }

  /// After a sale, or after the issuer has paid back, of a part for a clean sum.
  public Holding sold(Release gone, Money clean, Money accrued, LocalDate date) {
    Holding left = without(gone.face(), clean, date);
    Money base = terms.isAmortised() ? gone.amortisedCost() : gone.cost();
    return new Holding(
        terms,
        left.cost,
        left.amortised,
        date,
        owedOn(date),
        fairValueChange.minus(gone.fairValueChange()),
        allowance,
        results.plus(clean.minus(base), base.minus(gone.cost()), accrued));
  }

  private Holding without(Money part, Money sum, LocalDate date) {
    return new Holding(
        terms,
        cost.soldFor(part.decimal(), sum.decimal()),
        isMatured(date) ? List.of() : lotsWithout(part, date),
        since,
        owed,
        fairValueChange,
        allowance,
        results);
  }

  private List<AmortisedPosition> lotsWithout(Money part, LocalDate date) {
    var left = new ArrayList<>(amortised);
    Money open = part;
    while (terms.isAmortised() && open.isPositive()) {
      AmortisedPosition first = left.getFirst();
      if (open.isLessThan(first.face())) {
        left.set(0, first.sold(open, date));
        open = Money.zero(terms.currency());
      } else {
        left.removeFirst();
        open = open.minus(first.face());
      }
    }
    return left;
  }

  Holding received(Money coupon, LocalDate date) {
    Money zero = Money.zero(terms.currency());
    return new Holding(
        terms,
        cost,
        amortised,
        date,
        owedOn(date).minus(coupon),
        fairValueChange,
        allowance,
        results.plus(zero, zero, coupon));
  }

  Holding revalued(Money newFairValueChange) {
    return new Holding(terms, cost, amortised, since, owed, newFairValueChange, allowance, results);
  }

  Holding impaired(Allowance newAllowance) {
    return new Holding(terms, cost, amortised, since, owed, fairValueChange, newAllowance, results);
  }

  private FixedCouponBond bond() {
    return terms.bond();
  }

  private Money ofFace(BigDecimal perHundred) {
    return money(cost.quantity().multiply(perHundred).movePointLeft(2));
  }

  private Money money(BigDecimal unrounded) {
    return Rounding.HALF_UP.toMoney(terms.currency(), unrounded);
  }
}
