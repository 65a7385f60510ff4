/// Posting rules: how the entry of a fact follows from the fact, by the version it cites.
///
/// An entry is stored inside its fact and never changed. That it is the right one is proved by
/// working it out again: [EntryCheck] is told every fact of a log in order, asks the [PostingRules]
/// of its feature for the entry, and compares. A changed rule is a new version beside the old one,
/// which stays for the facts that cite it.
@NullMarked
package org.sycee.ledger.postingrule;

import org.jspecify.annotations.NullMarked;
