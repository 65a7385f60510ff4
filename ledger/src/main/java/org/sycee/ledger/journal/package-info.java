/// Double entry: accounts, postings and entries that cannot exist unless they balance.
///
/// The chart follows the account codes of the Chinese Accounting Standards for Business Enterprises
/// (application guidance, appendix); see `chart-of-accounts.csv`.
@NullMarked
package org.sycee.ledger.journal;

import org.jspecify.annotations.NullMarked;
