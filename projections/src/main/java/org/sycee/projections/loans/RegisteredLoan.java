package org.sycee.projections.loans;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.money.Money;

/// One loan in the register. `signedAt` is the position of its signing in the log; the amounts are
/// what it owes without the interest that is not billed yet.
public record RegisteredLoan(
    String loanId,
    String entity,
    String branch,
    String book,
    String customer,
    String facilityId,
    String depositId,
    String product,
    String category,
    String status,
    String loanClass,
    Money principal,
    Money duePrincipal,
    Money billedInterest,
    Money fees,
    LocalDate signedOn,
    long signedAt,
    Optional<LocalDate> disbursedOn,
    Optional<LocalDate> nextDueDate,
    LocalDate maturityDate,
    Optional<LocalDate> unpaidSince) {}
