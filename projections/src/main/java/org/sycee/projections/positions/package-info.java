/// What the treasury holds: every position as its facts tell, and each of its movements.
@NullMarked
package org.sycee.projections.positions;

import org.jspecify.annotations.NullMarked;
