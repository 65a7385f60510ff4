@NullMarked
package org.sycee.treasury.bill;

import org.jspecify.annotations.NullMarked;
