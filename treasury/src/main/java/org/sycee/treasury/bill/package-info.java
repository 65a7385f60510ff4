/// Bank and commercial bills bought before they are due (贴现).
@NullMarked
package org.sycee.treasury.bill;

import org.jspecify.annotations.NullMarked;
