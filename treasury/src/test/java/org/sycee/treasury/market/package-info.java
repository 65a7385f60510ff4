@NullMarked
package org.sycee.treasury.market;

import org.jspecify.annotations.NullMarked;
