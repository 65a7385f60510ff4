@NullMarked
package org.sycee.treasury.limit;

import org.jspecify.annotations.NullMarked;
