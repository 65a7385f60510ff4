/// The rate at which the treasury takes money from the branches and gives it to them (内部资金转移定价):
/// that of a published curve for the time for which a contract ties the money, fixed when it
/// starts.
///
/// The curve is one of a snapshot, with a name of its own in each currency; its snapshots are what
/// it was from each day on. A product without a maturity has the tenor that the bank has assigned
/// to it, from a date on. No curve and no tenor means no rate: it is refused by name, never zero.
@NullMarked
package org.sycee.treasury.ftp;

import org.jspecify.annotations.NullMarked;
