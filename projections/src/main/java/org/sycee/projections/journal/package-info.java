/// The journal: every posting of every entry, in the order of the log.
@NullMarked
package org.sycee.projections.journal;

import org.jspecify.annotations.NullMarked;
