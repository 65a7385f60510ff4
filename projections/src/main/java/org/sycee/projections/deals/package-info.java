/// The blotter: every deal as it stands, its open payments, and what its interest is worked out
/// from.
@NullMarked
package org.sycee.projections.deals;

import org.jspecify.annotations.NullMarked;
