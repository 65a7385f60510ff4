@NullMarked
package org.sycee.treasury.fx;

import org.jspecify.annotations.NullMarked;
