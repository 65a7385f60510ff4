/// Daily supervision of the books: named checks, each with the rule it comes from, the figures it
/// compared, and what does not agree.
@NullMarked
package org.sycee.projections.supervision;

import org.jspecify.annotations.NullMarked;
