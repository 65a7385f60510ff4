/// Read models: facts become rows, and rows are read back. They send no commands; every table can
/// be thrown away and rebuilt from the log.
@NullMarked
package org.sycee.projections;

import org.jspecify.annotations.NullMarked;
