package org.sycee.app.endofday;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.sycee.app.eventstore.LivePositions;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.money.Money;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.ContractAccrual;
import org.sycee.treasury.position.Holding;
import org.sycee.treasury.position.PositionAccounts;
import org.sycee.treasury.position.PositionId;

/// What bonds have earned: coupons that run or are due, and what of their premiums is not amortised
/// yet. Both are brought to what they are at the close of a day, for all positions of a portfolio
/// in one entry each.
public final class PositionAccruals implements AccrualSource {
  private final LivePositions positions;

  public PositionAccruals(LivePositions positions) {
    this.positions = positions;
  }

  @Override
  public void forEach(String entity, LocalDate closeOf, Consumer<ContractAccrual> each) {
    for (PositionId id : positions.ofEntity(entity).values()) {
      positions.of(id).holding().ifPresent(held -> tell(id, held, closeOf.plusDays(1), each));
    }
  }

  @Override
  public Map<AccountCode, AccountCode> accounts() {
    return Map.of(
        AccountCodes.INTEREST_RECEIVABLE_ON_BONDS, AccountCodes.INTEREST_ON_BONDS,
        AccountCodes.AC_BONDS_PREMIUM, AccountCodes.INTEREST_ON_BONDS,
        AccountCodes.FVOCI_BONDS_PREMIUM, AccountCodes.INTEREST_ON_BONDS);
  }

  private static void tell(
      PositionId id, Holding held, LocalDate date, Consumer<ContractAccrual> each) {
    each.accept(accrual(id, AccountCodes.INTEREST_RECEIVABLE_ON_BONDS, held.accruedOn(date)));
    if (held.terms().isAmortised()) {
      AccountCode premium = PositionAccounts.of(held.terms().classification()).premium();
      each.accept(accrual(id, premium, held.premiumOn(date)));
    }
  }

  private static ContractAccrual accrual(PositionId id, AccountCode account, Money amount) {
    return new ContractAccrual(
        id.contract(),
        new AccrualGroup(
            id.portfolio(), account, AccountCodes.INTEREST_ON_BONDS, amount.currency()),
        amount.minorUnits());
  }
}
