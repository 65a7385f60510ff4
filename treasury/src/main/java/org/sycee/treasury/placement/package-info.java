/// Money lent to and borrowed from other banks (同业拆借): terms, interest, and what a deal is worth.
@NullMarked
package org.sycee.treasury.placement;

import org.jspecify.annotations.NullMarked;
