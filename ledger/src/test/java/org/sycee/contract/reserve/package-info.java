@NullMarked
package org.sycee.contract.reserve;

import org.jspecify.annotations.NullMarked;
