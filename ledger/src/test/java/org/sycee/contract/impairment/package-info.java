@NullMarked
package org.sycee.contract.impairment;

import org.jspecify.annotations.NullMarked;
