/// Interest-rate swaps: their terms, what they are worth on curves, and how that moves with them.
///
/// Nothing here is booked: values are estimates in `double`. Strata discounts and projects; dates
/// and year fractions are ours, so that Strata's treatment of stubs plays no part.
@NullMarked
package org.sycee.treasury.swap;

import org.jspecify.annotations.NullMarked;
