/// What is agreed about a loan and what it owes, as values: the term sheet, the plan of its
/// instalments, the debt by the day, and how a payment is allocated.
///
/// Interest is settled on the 20th, paid on the first day after it and counted actual/360; the plan
/// of an annuity is chosen by the contract engine. Sources: RMB interest rate rules (银发〔1999〕77号)
/// art. 20 and 21, PBOC notices 251/2003 and 30/2019.
@NullMarked
package org.sycee.ledger.loanplan;

import org.jspecify.annotations.NullMarked;
