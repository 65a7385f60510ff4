@NullMarked
package org.sycee.contract.bill;

import org.jspecify.annotations.NullMarked;
