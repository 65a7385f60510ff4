@NullMarked
package org.sycee.treasury.deal;

import org.jspecify.annotations.NullMarked;
