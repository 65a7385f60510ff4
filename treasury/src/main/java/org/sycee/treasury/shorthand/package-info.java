/// What dealers type instead of whole amounts and dates, and how it is read.
@NullMarked
package org.sycee.treasury.shorthand;

import org.jspecify.annotations.NullMarked;
