/// Loans: money lent under a facility and paid back by a plan.
///
/// A loan is signed, its collateral perfected, then paid out to the borrower's deposit. On each due
/// date an instalment falls due and is collected; what is not paid bears penalty and compound
/// interest. After 90 days it no longer accrues: income is taken back and the claim kept off the
/// balance sheet, until it was paid regularly for long enough. It may be extended, restructured,
/// foreclosed, transferred or written off, and recovered even then. What was taken for a debt is
/// sold, and collateral given back when it is not needed any more.
///
/// Interest accrues by groups of loans at the close of a day (Dr 1132, Cr 6011), never by loan:
/// what a loan collects is credited to the receivable.
///
/// Sources: standard journal entries 10 to 26; 商业银行金融资产风险分类办法 (2023); CAS 22.
@NullMarked
package org.sycee.ledger.loan;

import org.jspecify.annotations.NullMarked;
