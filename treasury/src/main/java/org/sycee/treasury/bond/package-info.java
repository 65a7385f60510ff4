/// Bonds: their coupons, accrued interest and the yields of the Chinese market.
///
/// Amounts are per 100 of face unless they are money, and unrounded to 34 digits.
@NullMarked
package org.sycee.treasury.bond;

import org.jspecify.annotations.NullMarked;
