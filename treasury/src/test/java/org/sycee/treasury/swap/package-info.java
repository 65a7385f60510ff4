@NullMarked
package org.sycee.treasury.swap;

import org.jspecify.annotations.NullMarked;
