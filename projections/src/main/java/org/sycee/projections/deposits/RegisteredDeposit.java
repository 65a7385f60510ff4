package org.sycee.projections.deposits;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.money.Money;

/// One deposit in the register. `openedAt` is the position of its opening in the log, `balance`
/// what the bank owes on it.
public record RegisteredDeposit(
    String depositId,
    String entity,
    String branch,
    String book,
    String customer,
    String holder,
    Money balance,
    LocalDate openedOn,
    long openedAt,
    Optional<LocalDate> closedOn) {}
