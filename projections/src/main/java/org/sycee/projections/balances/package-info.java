/// Balances of accounts and contracts, and the trial balance of any business day.
@NullMarked
package org.sycee.projections.balances;

import org.jspecify.annotations.NullMarked;
