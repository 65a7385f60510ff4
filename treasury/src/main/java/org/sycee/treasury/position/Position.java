package org.sycee.treasury.position;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import org.sycee.treasury.portfolio.Costing;

/// A quantity of one thing, what it cost, and what was gained by selling. Unrounded.
///
/// A bond's cost is clean: accrued interest that is bought with it is a claim, and what it earns is
/// interest, never a gain of its price.
///
/// @param lots in the order in which they were bought; one only where costs are averaged
/// @param realised proceeds less cost of everything sold so far
public record Position(Costing costing, List<Lot> lots, BigDecimal realised) {
  public Position {
    lots = List.copyOf(lots);
  }

  /// What was bought at one time, as far as it is still there.
  public record Lot(BigDecimal quantity, BigDecimal cost) {
    public Lot {
      if (quantity.signum() <= 0) {
        throw new IllegalArgumentException("a lot is of something, not of " + quantity);
      }
    }

    private Lot plus(Lot other) {
      return new Lot(quantity.add(other.quantity), cost.add(other.cost));
    }

    private BigDecimal costOf(BigDecimal part) {
      return part.compareTo(quantity) == 0
          ? cost
          : cost.multiply(part).divide(quantity, DECIMAL128);
    }
  }

  public static Position empty(Costing costing) {
    return new Position(costing, List.of(), BigDecimal.ZERO);
  }

  public BigDecimal quantity() {
    return lots.stream().map(Lot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal cost() {
    return lots.stream().map(Lot::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The cost as it stands in the books: half a minor unit up. What a sale takes out of the books
  /// is the difference of this before and after it, so that nothing is left when all is sold.
  public Money bookCost(Currency currency) {
    return Rounding.HALF_UP.toMoney(currency, cost());
  }

  public Position bought(BigDecimal quantity, BigDecimal price) {
    return boughtFor(quantity, quantity.multiply(price));
  }

  /// Bought for a sum that is rounded already.
  public Position boughtFor(BigDecimal quantity, BigDecimal sum) {
    var lot = new Lot(quantity, sum);
    var after = new ArrayList<>(lots);
    switch (costing) {
      case WEIGHTED_AVERAGE -> {
        after.clear();
        after.add(lots.stream().reduce(Lot::plus).map(held -> held.plus(lot)).orElse(lot));
      }
      case FIFO, LIFO -> after.add(lot);
    }
    return new Position(costing, after, realised);
  }

  /// Refused beyond what is held: selling short is another product.
  public Position sold(BigDecimal quantity, BigDecimal price) {
    return soldFor(quantity, quantity.multiply(price));
  }

  /// Sold for a sum that is rounded already.
  public Position soldFor(BigDecimal quantity, BigDecimal sum) {
    if (quantity.signum() <= 0 || quantity.compareTo(quantity()) > 0) {
      throw new IllegalArgumentException(
          "%s of %s held cannot be sold"
              .formatted(quantity.toPlainString(), quantity().toPlainString()));
    }
    var left = new ArrayList<>(lots);
    BigDecimal open = quantity;
    BigDecimal cost = BigDecimal.ZERO;
    while (open.signum() > 0) {
      int next = costing == Costing.LIFO ? left.size() - 1 : 0;
      Lot lot = left.get(next);
      BigDecimal part = open.min(lot.quantity);
      BigDecimal gone = lot.costOf(part);
      if (part.compareTo(lot.quantity) == 0) {
        left.remove(next);
      } else {
        left.set(next, new Lot(lot.quantity.subtract(part), lot.cost.subtract(gone)));
      }
      cost = cost.add(gone);
      open = open.subtract(part);
    }
    return new Position(costing, left, realised.add(sum).subtract(cost));
  }

  /// What selling everything at the price would gain.
  public BigDecimal unrealised(BigDecimal price) {
    return quantity().multiply(price).subtract(cost());
  }
}
