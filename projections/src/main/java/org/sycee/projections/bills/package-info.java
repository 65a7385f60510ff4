/// The register of discounted bills: what is held, when it is due, and what is not earned yet.
@NullMarked
package org.sycee.projections.bills;

import org.jspecify.annotations.NullMarked;
