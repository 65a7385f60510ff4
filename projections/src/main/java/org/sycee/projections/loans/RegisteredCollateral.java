package org.sycee.projections.loans;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.money.Money;

/// What secures a loan, or did until its release. `perfectedAt` is the position of its registration
/// in the log, `value` that at which it was taken.
public record RegisteredCollateral(
    String collateralId,
    String loanId,
    String entity,
    Money value,
    String registrationNumber,
    LocalDate perfectedOn,
    long perfectedAt,
    Optional<LocalDate> releasedOn) {}
