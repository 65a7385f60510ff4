/// Accounts of ours with other banks (nostro accounts, 存放同业款项), and whether both sides agree on
/// them.
///
/// An account is opened as reference data: on which accounts of our ledger it is booked, and under
/// which number the correspondent keeps it. Its statements follow each other without a gap. What
/// stands in both books is matched, automatically by reference, amount and value date, or by hand
/// with a second person. What is left after the tolerance is a break: found, explained, closed.
/// Nothing is closed but by what stands on the other side, so at every moment our balance, less
/// what only we have, plus what only they have, is their closing balance.
@NullMarked
package org.sycee.treasury.nostro;

import org.jspecify.annotations.NullMarked;
