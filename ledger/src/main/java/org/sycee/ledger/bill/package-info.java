/// Bills discounted (贴现): acceptances bought from customers before they are due.
///
/// A bill is discounted: its face less interest up to the day on which it will be paid goes to the
/// customer's deposit. The interest is income in equal parts on the days that remain, accrued for
/// all bills of a branch together. When the bill is due it is collected from the acceptor, or not
/// paid: then its face is a claim on the customer, which is recovered from a deposit. Meanwhile it
/// may be rediscounted with the central bank (再贴现) and stays on the books, for the bank pays the
/// central bank back when the bill is due.
///
/// Limits: no credit line is drawn for the acceptor; interest on a claim is charged by hand; an
/// outright sale to another bank is not here.
///
/// Sources: standard journal entries 49 to 51; 支付结算办法 (1997) art. 92 to 96; 商业汇票承兑、贴现与再贴现管理办法
/// (2022).
@NullMarked
package org.sycee.ledger.bill;

import org.jspecify.annotations.NullMarked;
