package org.sycee.projections.nostro;

import java.time.LocalDate;
import org.sycee.money.Money;

/// A nostro account as it stands. `closing` is the balance of the last statement, on `closingDate`;
/// `openedAt` the position of its opening in the log.
public record RegisteredNostro(
    String nostroId,
    String entity,
    String correspondent,
    String accountNumber,
    int toleranceDays,
    LocalDate fromDate,
    Money closing,
    LocalDate closingDate,
    int statements,
    long openedAt) {}
