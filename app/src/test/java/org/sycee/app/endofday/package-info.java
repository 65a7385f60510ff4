@NullMarked
package org.sycee.app.endofday;

import org.jspecify.annotations.NullMarked;
