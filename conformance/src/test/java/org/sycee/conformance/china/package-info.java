@NullMarked
package org.sycee.conformance.china;

import org.jspecify.annotations.NullMarked;
