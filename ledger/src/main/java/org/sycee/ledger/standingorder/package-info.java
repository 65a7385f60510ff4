/// Standing orders: a customer's wish to pay the same amount to another deposit again and again.
///
/// An order is placed, carried out on each of its days until its last one, and may be cancelled. It
/// is carried out in one unit of work with the transfer it causes. A day on which the transfer is
/// refused (no funds, a freeze) is a fact too, with the reason; the order goes on with its next
/// day.
@NullMarked
package org.sycee.ledger.standingorder;

import org.jspecify.annotations.NullMarked;
