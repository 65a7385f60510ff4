/// Nostro accounts: what only one of the two banks has in its books, breaks and their age, and
/// whether this explains the difference of the two balances.
@NullMarked
package org.sycee.projections.nostro;

import org.jspecify.annotations.NullMarked;
