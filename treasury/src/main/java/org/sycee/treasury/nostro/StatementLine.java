package org.sycee.treasury.nostro;

import java.time.LocalDate;
import org.sycee.money.Money;

/// One line of a statement; numbers count from 1. The amount is positive where money came to us.
/// `ourReference` is what the correspondent repeats of our message, empty if nothing.
public record StatementLine(
    int number,
    LocalDate valueDate,
    Money amount,
    String ourReference,
    String theirReference,
    String text) {}
