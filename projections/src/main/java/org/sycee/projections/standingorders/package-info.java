/// The register of standing orders: what was ordered, what became of it, and what is due.
@NullMarked
package org.sycee.projections.standingorders;

import org.jspecify.annotations.NullMarked;
