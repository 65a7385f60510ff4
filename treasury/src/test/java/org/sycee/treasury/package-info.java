@NullMarked
package org.sycee.treasury;

import org.jspecify.annotations.NullMarked;
