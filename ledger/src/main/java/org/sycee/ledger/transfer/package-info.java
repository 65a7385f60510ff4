/// Transfers between two deposits of one legal entity: both legs are stored, or neither.
///
/// The handler loads both deposits in the order of their ids, so that two opposite transfers cannot
/// lock each other out, and lets each decide its own leg.
@NullMarked
package org.sycee.ledger.transfer;

import org.jspecify.annotations.NullMarked;
