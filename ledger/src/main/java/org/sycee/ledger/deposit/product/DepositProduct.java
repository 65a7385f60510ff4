package org.sycee.ledger.deposit.product;

import java.util.Optional;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// The kind of a deposit, agreed when it is opened. Its simple name is stored for ever.
public sealed interface DepositProduct {

  /// A running account (活期): money comes and goes, interest is settled every quarter.
  record Demand() implements DepositProduct {}

  /// A running account of a company (协定存款) that earns the agreement rate above its basic balance.
  record Agreement(Money basicBalance) implements DepositProduct {
    public Agreement {
      if (basicBalance.isNegative()) {
        throw new IllegalArgumentException("the basic balance is negative: " + basicBalance);
      }
    }
  }

  /// A running account of a company or another bank (同业活期存放) that is repayable on demand and earns
  /// the rate of its contract, by a year of 360 or 365 days.
  record Call(Rate rate, int daysOfYear) implements DepositProduct {
    public Call {
      if (daysOfYear != 360 && daysOfYear != 365) {
        throw new IllegalArgumentException("a year has 360 or 365 days, not " + daysOfYear);
      }
      if (rate.perYear().signum() < 0) {
        throw new IllegalArgumentException("a deposit does not earn " + rate);
      }
    }
  }

  /// A lump sum for a term of whole months (整存整取).
  record Time(int months, AtMaturity atMaturity) implements DepositProduct {
    private static final int LONGEST = 60;

    public Time {
      if (months < 1 || months > LONGEST) {
        throw new IllegalArgumentException("a term has 1 to 60 months, not " + months);
      }
    }
  }

  /// What happens to a time deposit that is not taken out on the day it matures.
  enum AtMaturity {
    /// It stays, and earns the demand rate until it is taken out.
    STAY,
    /// Principal and interest begin the same term again at the rate of that day (自动转存).
    RENEW
  }

  /// A lump sum without a term (定活两便); the time it was held decides its rate.
  record TimeOrDemand() implements DepositProduct {}

  /// A lump sum that is withdrawn after a notice (通知存款) of one or seven days.
  record Notice(int days, Money leastWithdrawal) implements DepositProduct {
    public Notice {
      if (days != 1 && days != 7) {
        throw new IllegalArgumentException("a notice is of 1 or 7 days, not " + days);
      }
      if (leastWithdrawal.isNegative()) {
        throw new IllegalArgumentException("the least withdrawal is " + leastWithdrawal);
      }
    }
  }

  /// The amount among its terms, in the currency of the deposit; empty if it has none.
  default Optional<Money> agreedAmount() {
    return switch (this) {
      case Agreement p -> Optional.of(p.basicBalance());
      case Notice p -> Optional.of(p.leastWithdrawal());
      case Demand _, Call _, Time _, TimeOrDemand _ -> Optional.empty();
    };
  }

  /// Call deposits are those of companies and banks, and banks keep no others.
  default boolean isOpenTo(Holder holder) {
    return this instanceof Call ? holder != Holder.INDIVIDUAL : holder != Holder.BANK;
  }

  /// Whether it is paid in once and taken out in parts, each with its interest (利随本清).
  default boolean isLumpSum() {
    return switch (this) {
      case Demand _, Agreement _, Call _ -> false;
      case Time _, TimeOrDemand _, Notice _ -> true;
    };
  }
}
