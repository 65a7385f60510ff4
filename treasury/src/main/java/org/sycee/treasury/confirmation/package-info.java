/// Confirmations of deals (交易确认): whether the counterparty has written down the same deal as we.
///
/// What a counterparty sends is compared with our ticket field by field. It matches, or every field
/// that differs is kept with both values; then the counterparty corrects its message, or we amend
/// the ticket, and the next one is compared again.
@NullMarked
package org.sycee.treasury.confirmation;

import org.jspecify.annotations.NullMarked;
