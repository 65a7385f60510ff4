/// Blank vouchers of value (重要空白凭证): passbooks, cheques, certificates of deposit before they are
/// filled in. They are counted in pieces and carry no amount.
///
/// A branch receives numbered pieces into its vault, issues them to tellers, who use them; what is
/// spoilt is voided. Opening + received - used - destroyed = closing, and no serial number exists
/// twice.
@NullMarked
package org.sycee.ledger.stationery;

import org.jspecify.annotations.NullMarked;
