/// What an instrument is worth on the curves of a snapshot, and how that moves with them: by a
/// basis point of each node, and in scenarios.
///
/// Everything is an estimate in `double`. An instrument is a [Valuation]; whatever it is, its
/// figures come from revaluing it on moved curves, and are for the eye. What a deal is worth goes
/// into the books as the money that [DealPricing] makes of it.
@NullMarked
package org.sycee.treasury.risk;

import org.jspecify.annotations.NullMarked;
