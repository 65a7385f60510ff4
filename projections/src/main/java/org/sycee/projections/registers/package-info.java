/// The registers of supervision: errors and alerts, each with the steps taken so far.
@NullMarked
package org.sycee.projections.registers;

import org.jspecify.annotations.NullMarked;
