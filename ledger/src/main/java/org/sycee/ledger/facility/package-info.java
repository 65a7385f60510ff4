/// Facilities: how much the bank is ready to lend to a customer, for what, and until when.
///
/// A facility is requested by one person, reviewed by a second and approved by a third whose
/// authority covers the amount, the product and the customer's rating. A fourth lets it be drawn.
/// Loans use it up; what is repaid on a revolving one can be drawn again. After its expiry nothing
/// more is drawn.
///
/// Sources: 审贷分离 (loan inquiry separated from approval), Commercial Bank Law of China art. 35; 贷款管理
/// interim measures of 2024 on working capital, fixed asset and personal loans.
@NullMarked
package org.sycee.ledger.facility;

import org.jspecify.annotations.NullMarked;
