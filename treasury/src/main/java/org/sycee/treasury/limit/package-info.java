/// What the treasury may use: limits for counterparties and their groups, issuers, books and
/// dealers, narrowed to products, to long terms, or to what is paid on one value date.
///
/// A limit is set and changed by two people. It is a question about open deals: each fact about a
/// deal says what the deal uses from then on, so a limit counts deals made before it was set, too.
/// A deal that would use more than is left is refused with the figures; a second person may let one
/// deal exceed a limit until a day, with a reason.
///
/// The check decides in one place, [org.sycee.treasury.limit.LimitBook]: once when a deal is
/// decided, and once more in the order of the log when it is stored (ADR 0010).
@NullMarked
package org.sycee.treasury.limit;

import org.jspecify.annotations.NullMarked;
