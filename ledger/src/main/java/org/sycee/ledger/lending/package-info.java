/// Lending: what binds a loan to the borrower's deposit and to the facility, in one transaction.
///
/// The handler loads the three in the order of their ids and lets each decide its own leg; the legs
/// of deposit and loan each balance in their own branch, through the transit account.
@NullMarked
package org.sycee.ledger.lending;

import org.jspecify.annotations.NullMarked;
