/// The chart of accounts and the entries that are posted to it.
@NullMarked
package org.sycee.ledger.journal;

import org.jspecify.annotations.NullMarked;
