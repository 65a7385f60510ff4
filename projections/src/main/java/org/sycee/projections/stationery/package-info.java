/// The stock of blank vouchers: every movement, and the report of each day in pieces.
@NullMarked
package org.sycee.projections.stationery;

import org.jspecify.annotations.NullMarked;
