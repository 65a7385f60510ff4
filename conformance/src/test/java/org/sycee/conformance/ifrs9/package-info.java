@NullMarked
package org.sycee.conformance.ifrs9;

import org.jspecify.annotations.NullMarked;
