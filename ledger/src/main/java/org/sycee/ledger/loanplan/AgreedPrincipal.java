package org.sycee.ledger.loanplan;

import java.time.LocalDate;
import org.sycee.money.Money;

/// Principal agreed in a term sheet: paid on the date, or for [Repayment#STEP] on each due date
/// from it on.
public record AgreedPrincipal(LocalDate date, Money principal) {}
