/// The rate at which the treasury takes money from the branches and gives it to them (内部资金转移定价):
/// that of a published curve for the time for which a contract ties the money, fixed when it
/// starts.
///
/// The curve is one of a snapshot, with a name of its own in each currency; its snapshots are what
/// it was from each day on. A product without a maturity has the tenor that the bank has assigned
/// to it, from a date on. No curve and no tenor means no rate: it is refused by name, never zero.
///
/// The [org.sycee.treasury.ftp.MarginReport] splits the interest of a period with it: each
/// [org.sycee.treasury.ftp.FundedContract] is a [org.sycee.treasury.ftp.Funding] of its branch by
/// the treasury, and [org.sycee.treasury.ftp.MarginSums] adds them up.
@NullMarked
package org.sycee.treasury.ftp;

import org.jspecify.annotations.NullMarked;
