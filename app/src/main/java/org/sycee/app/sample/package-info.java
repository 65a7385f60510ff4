/// The sample bank: a small deterministic bank that fills an empty store at the first start, so
/// that there is something to look at.
@NullMarked
package org.sycee.app.sample;

import org.jspecify.annotations.NullMarked;
