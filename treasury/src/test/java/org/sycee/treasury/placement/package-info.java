@NullMarked
package org.sycee.treasury.placement;

import org.jspecify.annotations.NullMarked;
