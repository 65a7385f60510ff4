/// Foreign exchange for delivery: outright forwards and what they are worth.
@NullMarked
package org.sycee.treasury.fx;

import org.jspecify.annotations.NullMarked;
