@NullMarked
package org.sycee.conformance.position;

import org.jspecify.annotations.NullMarked;
