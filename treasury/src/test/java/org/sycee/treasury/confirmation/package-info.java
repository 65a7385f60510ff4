@NullMarked
package org.sycee.treasury.confirmation;

import org.jspecify.annotations.NullMarked;
