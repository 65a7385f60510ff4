/// The load harness: who is compared ([Contender]), what each does ([Scenario]), how it is measured
/// ([Meter]), and what the figures mean ([Report]).
@NullMarked
package org.sycee.benchmarks.load;

import org.jspecify.annotations.NullMarked;
