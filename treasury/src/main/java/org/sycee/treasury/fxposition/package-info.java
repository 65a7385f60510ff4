/// What a portfolio holds in foreign currency, and what that is worth in yuan.
///
/// Each side of an exchange is booked against the position in its currency (account 3002.01), so
/// that the position holds what came in of a currency less what was paid, and in yuan what all of
/// it has cost. A portfolio is revalued as a whole: the yuan of the position are brought to what
/// its currencies are worth at the rates of a snapshot, and the difference is an exchange gain or
/// loss (standard entry 54). Then the position in all currencies together is worth nothing, as it
/// must be when the books are closed.
///
/// Currencies that are exchanged for one another leave no cost in yuan of their own; so the result
/// is told of the portfolio and not of a currency, nor is what was realised told from what was not.
/// A deal that is not settled stands at its own value until it is
/// ([deal][org.sycee.treasury.deal]).
@NullMarked
package org.sycee.treasury.fxposition;

import org.jspecify.annotations.NullMarked;
