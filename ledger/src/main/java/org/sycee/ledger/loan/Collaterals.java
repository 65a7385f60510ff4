package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sycee.ledger.loan.LoanCommand.ReleaseCollateral;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.money.Money;

/// What is registered for the bank to secure a loan, with the value at which it was taken.
public record Collaterals(Map<String, Money> held) {
  static final Collaterals NONE = new Collaterals(Map.of());

  public Collaterals {
    held = Map.copyOf(held);
  }

  Collaterals with(String collateralId, Money value) {
    var more = new HashMap<>(held);
    more.put(collateralId, value);
    return new Collaterals(more);
  }

  Collaterals without(String collateralId) {
    var fewer = new HashMap<>(held);
    fewer.remove(collateralId);
    return new Collaterals(fewer);
  }

  /// Given back if what remains covers what is still owed.
  CollateralReleased released(ReleaseCollateral c, LoanTerms terms, Money claim) {
    Money value =
        Optional.ofNullable(held.get(c.collateralId()))
            .orElseThrow(() ->
                COLLATERAL_NOT_HELD.because(
                    "%s does not secure %s".formatted(c.collateralId(), c.loanId())));
    Money rest =
        without(c.collateralId()).held.values().stream()
            .reduce(Money.zero(terms.currency()), Money::plus);
    COLLATERAL_STILL_NEEDED.unless(
        !rest.isLessThan(claim),
        () ->
            "%s owes %s; without %s of %s, %s would secure it"
                .formatted(c.loanId(), claim, c.collateralId(), value, rest));
    return new CollateralReleased(
        c.transactionId(),
        c.loanId(),
        c.collateralId(),
        value,
        claim,
        rest,
        c.approver(),
        c.reason(),
        c.bookingDate(),
        LoanAccounting.RULE,
        LoanAccounting.perfected(
            LoanAccounting.books(terms, c.loanId(), c.bookingDate()), value.negated()));
  }
}
