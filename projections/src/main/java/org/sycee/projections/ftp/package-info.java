/// The margin report of fund transfer pricing, read from posted entries and the registers of
/// contracts.
@NullMarked
package org.sycee.projections.ftp;

import org.jspecify.annotations.NullMarked;
