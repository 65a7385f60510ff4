package org.sycee.projections.aml;

import java.time.LocalDate;
import org.sycee.money.Money;

/// One movement behind an alert; `position` is that of its event in the log.
public record AmlMovement(
    long position,
    String transactionId,
    String depositId,
    LocalDate bookingDate,
    String direction,
    boolean isCash,
    Money amount) {}
