/// The treasury on the log and the books.
@NullMarked
package org.sycee.app.treasury;

import org.jspecify.annotations.NullMarked;
