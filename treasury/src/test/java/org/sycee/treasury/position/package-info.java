@NullMarked
package org.sycee.treasury.position;

import org.jspecify.annotations.NullMarked;
