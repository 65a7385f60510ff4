/// What each step of a command costs by itself.
@NullMarked
package org.sycee.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
