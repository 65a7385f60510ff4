/// The supervision of a whole bank: its checks, and how each of them fails.
@NullMarked
package org.sycee.app.supervision;

import org.jspecify.annotations.NullMarked;
