/// The treasury: market data, counterparties and limits, placements, repos, bonds. It stands to the
/// right of the ledger and posts to the same journal; its features come in the shape of
/// `org.sycee.ledger.deposit`.
@NullMarked
package org.sycee.treasury;

import org.jspecify.annotations.NullMarked;
