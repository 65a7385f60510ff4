/// The history of another system: read from its files, replayed through its days, reconciled with
/// the balances it recorded.
///
/// [HistoryReader] turns files into a [History] of days; [Replay] sends their commands through the
/// command desk; [Rehearsal] shows without storing anything what that would do. [Reconciliation]
/// compares what the other system recorded with what the ledger holds. docs/import.md is the
/// manual.
@NullMarked
package org.sycee.app.history;

import org.jspecify.annotations.NullMarked;
