/// Positions: costs and gains by each way of finding the cost of what was sold.
@NullMarked
package org.sycee.conformance.position;

import org.jspecify.annotations.NullMarked;
