@NullMarked
package org.sycee.contract.effective;

import org.jspecify.annotations.NullMarked;
