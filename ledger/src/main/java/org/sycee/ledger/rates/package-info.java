/// The rates a bank posts, as events: what each kind and term earns or costs, from which date on.
///
/// A rate is published, for each legal entity and currency by itself; one that was entered wrongly
/// is corrected by another fact and never edited. The contracts look their rates up in the
/// [org.sycee.contract.interest.RateTable] that the facts add up to, on the dates their own terms
/// name.
///
/// Source: RMB interest rate rules (银发〔1999〕77号), under which a bank posts its rates.
@NullMarked
package org.sycee.ledger.rates;

import org.jspecify.annotations.NullMarked;
