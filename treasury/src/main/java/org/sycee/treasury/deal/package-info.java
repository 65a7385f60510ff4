/// The deals of the treasury, from the ticket to the last payment.
///
/// A dealer captures a ticket; it is checked against portfolio, counterparty, calendar, authority
/// and limits, and reserves what it uses of them. A second person verifies it or returns it; until
/// something is paid it can be amended, which must be verified again, or cancelled. Its payments
/// are settled, in part or in full, or fail and stay due. It can be reduced, terminated early, or
/// reversed with all its entries. What it uses of limits is told by each fact and ends with it.
///
/// What is dealt is one of several kinds of terms: money lent and borrowed, repos, certificates of
/// deposit that we issue, currencies, and interest rate swaps, whose rates are fixed one by one. A
/// deal that ends can be rolled into a successor.
///
/// Interest is accrued at the end of the day by groups of deals, as for every other contract. Swaps
/// and deals in currencies bear none: they stand on the derivatives at what they are worth on the
/// market of a snapshot, with interest, and what a value gains on the one before is a gain or a
/// loss of the day ([MarkAccounting]). The last payment takes the mark off, so that over the life
/// of a deal the result is what was paid; so does a reversal. A deal that ends without a payment is
/// revalued at nothing.
///
/// Sources: standard journal entries 27 to 32 and 53 to 55; 同业拆借管理办法; 银发〔2014〕127号.
@NullMarked
package org.sycee.treasury.deal;

import org.jspecify.annotations.NullMarked;
