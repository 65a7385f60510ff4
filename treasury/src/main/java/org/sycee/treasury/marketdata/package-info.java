/// What the market was at a moment, as facts: the fixings of indices, and snapshots of quotes.
///
/// An index is defined once, its fixings are published day by day, and one that was wrong is
/// corrected by another fact that names what it replaces. A snapshot is one fact with all quotes of
/// a source at a moment: whoever reads it has all of it or nothing, so a valuation can never mix
/// two markets. That bounds its size ([SnapshotCheck#MOST_QUOTES]); a bank that needs more takes
/// several snapshots, each of a source of its own. A snapshot never changes; a corrected one names
/// it.
///
/// The rates of `org.sycee.ledger.rates` are another thing: what the bank itself posts for its
/// contracts, each legal entity for itself, LPR among them from the day on which the bank applies
/// it. Here stands what others publish, on the day for which they publish it; no contract earns by
/// it. What `org.sycee.treasury.market` works out (fixings from quotes, curves) is not stored.
@NullMarked
package org.sycee.treasury.marketdata;

import org.jspecify.annotations.NullMarked;
