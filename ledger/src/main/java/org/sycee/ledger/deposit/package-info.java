/// Demand deposits: money a customer may take out at any time.
///
/// A deposit is opened empty, receives and pays out funds, is charged fees and interest, may carry
/// holds (amounts set aside) and freezes (an authority's order that nothing leaves), and is closed
/// when it is empty. A wrong transaction is taken back by a reversing entry, never edited.
///
/// Sources: Chinese Accounting Standards for Business Enterprises, account 2011; entries 1, 2, 4
/// and 5 of the standard journal entries.
@NullMarked
package org.sycee.ledger.deposit;

import org.jspecify.annotations.NullMarked;
