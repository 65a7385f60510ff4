@NullMarked
package org.sycee.treasury.bond;

import org.jspecify.annotations.NullMarked;
