/// Vouchers: entries an accountant writes by hand, such as paid-in capital or a correction.
///
/// A voucher is posted once and may be reversed once. It never touches the account of a contract:
/// those move only through their product, so that the subsidiary ledger always adds up.
@NullMarked
package org.sycee.ledger.voucher;

import org.jspecify.annotations.NullMarked;
