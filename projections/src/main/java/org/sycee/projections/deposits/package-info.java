/// The register of deposits: which there are, whose, and since when.
@NullMarked
package org.sycee.projections.deposits;

import org.jspecify.annotations.NullMarked;
