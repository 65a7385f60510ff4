package org.sycee.contract;

import static org.sycee.contract.TermsRefusal.NOTICE_PERIOD_NEGATIVE;
import static org.sycee.contract.TermsRefusal.PAYMENT_NOT_POSITIVE;
import static org.sycee.contract.TermsRefusal.STEPS_NOT_IN_ORDER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// How principal is paid back. Payments have no sign. ACTUS techspecs 6.1 to 6.7.
///
/// A maturity that is not told follows from the payments; see [Debt#maturityDate()].
public sealed interface Redemption {
  /// All of it on one day: term deposits, placements, bullet loans, bonds (PAM).
  record AtMaturity(LocalDate maturityDate) implements Redemption {}

  /// The same principal on each date, interest besides; the rest at maturity (LAM). A payment that
  /// is not told is an equal share.
  record Linear(Cycle dates, Optional<BigDecimal> payment, Optional<LocalDate> maturityDate)
      implements Redemption {
    public Linear {
      payment.ifPresent(Redemption::requirePositive);
    }
  }

  /// The same total on each date: interest first, what is left of it is principal, negative if the
  /// interest was more; the rest at maturity (NAM).
  record Instalments(Cycle dates, BigDecimal payment, Optional<LocalDate> maturityDate)
      implements Redemption {
    public Instalments {
      requirePositive(payment);
    }
  }

  /// The same total on each date, chosen so that nothing is left at the end, and again at each new
  /// rate (ANN).
  ///
  /// @param payment the total until the first reset; chosen on the day before the first payment if
  ///   it is not told
  /// @param amortisedBy the end for which the total is chosen, if the contract matures earlier
  record Annuity(
      Cycle dates,
      Optional<BigDecimal> payment,
      Optional<LocalDate> maturityDate,
      Optional<LocalDate> amortisedBy)
      implements Redemption {
    public Annuity {
      payment.ifPresent(Redemption::requirePositive);
    }
  }

  /// Payments and drawings agreed in steps (LAX).
  record Steps(List<Step> steps, Optional<LocalDate> maturityDate) implements Redemption {
    public Steps {
      steps = List.copyOf(steps);
      STEPS_NOT_IN_ORDER.unless(!steps.isEmpty(), () -> "a redemption in steps has no step");
      SteppedDates.requireOrder(steps.stream().map(Step::dates).toList());
    }

    /// The dates of one step before the end of the contract.
    List<LocalDate> datesOf(int step, LocalDate end) {
      List<PaymentDates> dates = steps.stream().map(Step::dates).toList();
      return SteppedDates.ofStep(dates, step, end, PaymentDates::before);
    }
  }

  /// The same principal on each date of a step; drawn instead of repaid if it is a drawing.
  record Step(PaymentDates dates, BigDecimal payment, boolean drawing) {
    public Step {
      requirePositive(payment);
    }
  }

  /// When it is called, after a notice, at the latest at maturity (CLM). Interest is capitalised
  /// until then.
  record OnCall(Optional<LocalDate> maturityDate, Period noticePeriod) implements Redemption {
    public OnCall {
      NOTICE_PERIOD_NEGATIVE.unless(
          !noticePeriod.isNegative(), () -> "a notice period of " + noticePeriod);
    }
  }

  /// In any amount on any day (UMP). Interest is capitalised.
  record OnDemand() implements Redemption {}

  private static void requirePositive(BigDecimal payment) {
    PAYMENT_NOT_POSITIVE.unless(payment.signum() > 0, () -> "a payment of " + payment);
  }
}
