@NullMarked
package org.sycee.treasury.risk;

import org.jspecify.annotations.NullMarked;
