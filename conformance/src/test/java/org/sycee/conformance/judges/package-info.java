/// Accounting programs of other people judge our exports. They run in the Maven profile `judges`.
@NullMarked
package org.sycee.conformance.judges;

import org.jspecify.annotations.NullMarked;
