/// Bank and commercial bills bought before they are due (贴现).
@NullMarked
package org.sycee.contract.bill;

import org.jspecify.annotations.NullMarked;
