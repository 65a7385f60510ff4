package org.sycee.ledger.facility;

import java.time.LocalDate;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// What is asked for. On a revolving facility what is repaid can be drawn again; the expiry date is
/// the last day on which it can be drawn.
public record FacilityTerms(
    CustomerId customer,
    AccountingUnit unit,
    LoanProduct product,
    CreditRating rating,
    Money limit,
    boolean revolving,
    LocalDate expiryDate) {}
