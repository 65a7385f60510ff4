@NullMarked
package org.sycee.benchmarks;

import org.jspecify.annotations.NullMarked;
