/// The ledger: contracts of the bank's customers, the business day, and the journal they post to.
///
/// [LedgerModule] is the table of contents. Each feature folder is read in the same order:
/// package-info, command, event, rejection, state, accounting, shell.
@NullMarked
package org.sycee.ledger;

import org.jspecify.annotations.NullMarked;
