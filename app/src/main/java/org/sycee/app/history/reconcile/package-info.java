/// The balances another system recorded against those of the ledger.
///
/// [Reconciliation] compares every row that carries a recorded balance and the end of every day of
/// every deposit. Several transactions of a deposit on one day may stand in the file in another
/// order than the bank booked them in: [DayOrder] finds the order the recorded balances themselves
/// define.
@NullMarked
package org.sycee.app.history.reconcile;

import org.jspecify.annotations.NullMarked;
