package org.sycee.projections.registers;

import java.time.LocalDate;
import java.util.Optional;

/// An error in the register, with the days of its steps and the transaction that corrected it.
/// `registeredAt` is the position of its registration in the log.
public record RegisteredError(
    String errorId,
    String branch,
    LocalDate businessDate,
    String row,
    String finding,
    LocalDate registeredOn,
    long registeredAt,
    Optional<LocalDate> notifiedOn,
    Optional<LocalDate> correctedOn,
    Optional<String> correctingTransaction) {}
