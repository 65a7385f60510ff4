/// What contracts have earned in interest and not yet received or paid, at the close of any day.
///
/// Every product with interest is an [org.sycee.projections.accrual.AccrualSource]: it streams its
/// contracts from its register without replaying them.
@NullMarked
package org.sycee.projections.accrual;

import org.jspecify.annotations.NullMarked;
