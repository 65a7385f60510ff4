@NullMarked
package org.sycee.conformance;

import org.jspecify.annotations.NullMarked;
