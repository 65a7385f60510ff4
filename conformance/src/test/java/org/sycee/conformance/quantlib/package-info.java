@NullMarked
package org.sycee.conformance.quantlib;

import org.jspecify.annotations.NullMarked;
