@NullMarked
package org.sycee.time;

import org.jspecify.annotations.NullMarked;
