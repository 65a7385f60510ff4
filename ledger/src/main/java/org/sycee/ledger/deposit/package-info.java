/// Deposits: money customers leave with the bank, on demand or for a time.
///
/// A deposit is opened empty, receives and pays out funds, is charged fees and interest, may carry
/// holds (amounts set aside) and freezes (an authority's order that nothing leaves), and is closed
/// when it is empty. A wrong transaction is taken back by a reversing entry, never edited.
///
/// What it earns follows from its [org.sycee.ledger.deposit.product.DepositProduct]: the end of a
/// settlement day pays the quarter's interest of a running account and renews the terms that have
/// matured; a part of a lump sum takes its interest with it. Interest is paid out of what the end
/// of each day has accrued for all deposits of a group together.
///
/// Sources: Chinese Accounting Standards for Business Enterprises, account 2011; entries 1, 2 and 4
/// to 9 of the standard journal entries; Savings Regulations (State Council order 107).
@NullMarked
package org.sycee.ledger.deposit;

import org.jspecify.annotations.NullMarked;
