@NullMarked
package org.sycee.contract.interest;

import org.jspecify.annotations.NullMarked;
