@NullMarked
package org.sycee.contract.deposit;

import org.jspecify.annotations.NullMarked;
