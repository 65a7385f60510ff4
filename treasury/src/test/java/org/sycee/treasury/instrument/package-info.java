@NullMarked
package org.sycee.treasury.instrument;

import org.jspecify.annotations.NullMarked;
