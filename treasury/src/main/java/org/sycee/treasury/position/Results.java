package org.sycee.treasury.position;

import org.sycee.money.Money;

/// What a position has gained so far on what it does not hold any more.
///
/// @param price proceeds less amortised cost; less clean cost where nothing is amortised
/// @param amortisation amortised cost less clean cost: earned as interest before it was sold
/// @param carry coupons received and accrued interest sold, less accrued interest bought
public record Results(Money price, Money amortisation, Money carry) {

  static Results none(Money zero) {
    return new Results(zero, zero, zero);
  }

  Results plus(Money morePrice, Money moreAmortisation, Money moreCarry) {
    return new Results(
        price.plus(morePrice), amortisation.plus(moreAmortisation), carry.plus(moreCarry));
  }
}
