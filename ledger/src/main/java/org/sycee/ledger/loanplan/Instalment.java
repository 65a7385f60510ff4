package org.sycee.ledger.loanplan;

import java.time.LocalDate;
import org.sycee.money.Money;

/// What is paid on a due date, and the principal that stays after it.
public record Instalment(LocalDate dueDate, Money principal, Money interest, Money remaining) {}
