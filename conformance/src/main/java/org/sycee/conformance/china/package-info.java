/// Worked cases of the Chinese market: the numbers of `cn-convention-cases.json`.
@NullMarked
package org.sycee.conformance.china;

import org.jspecify.annotations.NullMarked;
