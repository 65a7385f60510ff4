/// Cases computed by QuantLib 1.29: day counts and schedules.
@NullMarked
package org.sycee.conformance.quantlib;

import org.jspecify.annotations.NullMarked;
