/// What is held, what it cost, and what was gained on what is gone.
///
/// A position is a security in a portfolio, measured as the portfolio is: at amortised cost by the
/// effective rate of days (decision 7), at fair value through other comprehensive income, or at
/// fair value through profit or loss. It moves when a deal is settled and not when it is made
/// (settlement date accounting, IFRS 9 3.1.2): until then a trade is a promise of the deal. Coupons
/// come in, the issuer pays back, the market revalues it, expected losses are set aside.
///
/// What it earns from night to night is a function of these facts and accrued by groups.
///
/// Quantities and costs are unrounded decimals, so that a position that is sold bit by bit ends at
/// zero; money is made of them where it is booked, half a cent up.
///
/// Sources: standard journal entries 33 to 44; IFRS 9, CAS 22.
@NullMarked
package org.sycee.treasury.position;

import org.jspecify.annotations.NullMarked;
