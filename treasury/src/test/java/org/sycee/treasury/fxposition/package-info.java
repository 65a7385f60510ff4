@NullMarked
package org.sycee.treasury.fxposition;

import org.jspecify.annotations.NullMarked;
