/// Effective interest and amortised cost. IFRS 9 5.4.1, B5.4.1 to B5.4.7 and appendix A; the same
/// method is in CAS 22.
///
/// **One definition.** The effective rate is the constant growth of one unit of time that discounts
/// the expected flows to what was paid. The unit is the period where the contract has equal periods
/// (instalments every month), and the **day** where it has dates (a bond bought between coupons):
/// then the rate of a year is the growth of 365 days less one, so that a flow after d days is
/// discounted by (1 + rate)^(d/365) and a leap year earns 366 days. The yield quoted by the street,
/// which counts coupon periods instead, is another number and is used for prices only.
///
/// Everything is [java.math.BigDecimal]: whole powers of one growth factor, never a fractional one.
@NullMarked
package org.sycee.contract.effective;

import org.jspecify.annotations.NullMarked;
