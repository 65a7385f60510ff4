/// Money, rates and prices as exact values: what may be posted, and by which named rounding.
///
/// Nothing here is ever a `double`. Unrounded results are [java.math.BigDecimal] in DECIMAL128 and
/// become [Money] only through a [Rounding].
@NullMarked
package org.sycee.money;

import org.jspecify.annotations.NullMarked;
