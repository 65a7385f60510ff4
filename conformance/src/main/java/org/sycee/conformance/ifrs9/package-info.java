/// Worked cases of IFRS 9: effective interest, amortised cost, expected credit losses.
@NullMarked
package org.sycee.conformance.ifrs9;

import org.jspecify.annotations.NullMarked;
