/// What the market publishes and what follows from it: fixings, compounded FR007, discount curves.
///
/// Fixings and amounts are exact decimals; a [DiscountCurve] is a model and counts in `double`.
@NullMarked
package org.sycee.treasury.market;

import org.jspecify.annotations.NullMarked;
