/// The credit department's summary of a period, worked out from posted loans alone: the general
/// ledger's principal with the facts that explain it, and the loans as they stood at the close of
/// the days before, within and after the period.
@NullMarked
package org.sycee.projections.credit;

import org.jspecify.annotations.NullMarked;
