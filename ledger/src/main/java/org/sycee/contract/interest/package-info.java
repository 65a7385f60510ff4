/// Interest before it is rounded: simple interest, the product method (积数法), the dates on which
/// Chinese banks settle, the posted rates, and what a loan owes when it is paid late.
///
/// Every period includes its first day and excludes its last. Amounts are unrounded
/// [java.math.BigDecimal] to 34 digits until a [org.sycee.money.Rounding] makes them money; each is
/// multiplied out first and divided once. Paragraphs of the PBOC that stand without a link were not
/// retrieved word by word: a practitioner should confirm them.
@NullMarked
package org.sycee.contract.interest;

import org.jspecify.annotations.NullMarked;
