/// The figures of the credit department's summary, one by one.
@NullMarked
package org.sycee.projections.credit;

import org.jspecify.annotations.NullMarked;
