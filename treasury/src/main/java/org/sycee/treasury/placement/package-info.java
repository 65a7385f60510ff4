/// What money lent to and borrowed from other banks (同业拆借) is worth on a curve.
@NullMarked
package org.sycee.treasury.placement;

import org.jspecify.annotations.NullMarked;
