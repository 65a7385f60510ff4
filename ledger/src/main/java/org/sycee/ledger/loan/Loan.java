package org.sycee.ledger.loan;

import static org.sycee.ledger.loan.LoanRejection.*;

import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.LoanTermsCheck;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.money.Money;

/// The state of a loan, and the rules that change it. Pure: no clock, no database, no framework.
public sealed interface Loan
    permits Loan.Unsigned, SignedLoan, ActiveLoan, WrittenOffLoan, ForeclosedLoan, Loan.Ended {

  /// A loan nobody has signed yet.
  static Loan unsigned() {
    return new Unsigned();
  }

  /// What happens if the command is accepted; throws [org.sycee.ledger.Rejected] if it is not.
  LoanEvent decide(LoanCommand command, BusinessDays days, RiskRules rules);

  /// What was agreed; empty before it is signed.
  default Optional<LoanTerms> termSheet() {
    return switch (this) {
      case SignedLoan signed -> Optional.of(signed.terms());
      case ActiveLoan active -> Optional.of(active.terms());
      case WrittenOffLoan writtenOff -> Optional.of(writtenOff.terms());
      case ForeclosedLoan foreclosed -> Optional.of(foreclosed.terms());
      case Ended ended -> Optional.of(ended.terms());
      case Unsigned _ -> Optional.empty();
    };
  }

  /// What secures it now.
  default Collaterals secured() {
    return switch (this) {
      case Unsigned _ -> Collaterals.NONE;
      case SignedLoan signed -> signed.perfected();
      case ActiveLoan active -> active.collaterals();
      case WrittenOffLoan writtenOff -> writtenOff.collaterals();
      case ForeclosedLoan foreclosed -> foreclosed.collaterals();
      case Ended ended -> ended.collaterals();
    };
  }

  /// The state after the fact.
  Loan evolve(LoanEvent event);

  /// Customers' and officers' wishes need the open day, those of the end of a day its end.
  static void requireDay(LoanCommand command, LoanTerms terms, BusinessDays days) {
    var day = days.of(terms.unit().entity());
    if (command instanceof AtEndOfDay) {
      day.requireEnding(command.bookingDate());
    } else {
      day.requireOpen(command.bookingDate());
    }
  }

  /// Nothing but signing is possible.
  record Unsigned() implements Loan {
    @Override
    public LoanEvent decide(LoanCommand command, BusinessDays days, RiskRules rules) {
      if (!(command instanceof SignLoan c)) {
        throw LOAN_NOT_FOUND.because(command.loanId() + " has never been signed");
      }
      requireDay(c, c.terms(), days);
      LoanTermsCheck.require(c.terms(), c.bookingDate());
      return new LoanSigned(
          c.transactionId(),
          c.loanId(),
          c.terms(),
          c.contractNumber(),
          c.collaterals(),
          c.officer(),
          c.bookingDate());
    }

    @Override
    public Loan evolve(LoanEvent event) {
      if (event instanceof LoanSigned e) {
        return SignedLoan.of(e);
      }
      throw new IllegalStateException("before the loan was signed: " + event);
    }
  }

  /// Transferred, or foreclosed and the asset sold: only what still secured it is given back.
  record Ended(LoanId loanId, LoanTerms terms, Collaterals collaterals, String how)
      implements Loan {
    @Override
    public LoanEvent decide(LoanCommand command, BusinessDays days, RiskRules rules) {
      LOAN_ALREADY_SIGNED.unless(
          !(command instanceof SignLoan), () -> loanId + " has existed before");
      if (command instanceof ReleaseCollateral c) {
        requireDay(c, terms, days);
        return collaterals.released(c, terms, Money.zero(terms.currency()));
      }
      throw LOAN_ENDED.because("%s was %s".formatted(loanId, how));
    }

    @Override
    public Loan evolve(LoanEvent event) {
      if (event instanceof CollateralReleased e) {
        return new Ended(loanId, terms, collaterals.without(e.collateralId()), how);
      }
      throw new IllegalStateException("after the loan was %s: %s".formatted(how, event));
    }
  }
}
