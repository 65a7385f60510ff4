@NullMarked
package org.sycee.treasury.portfolio;

import org.jspecify.annotations.NullMarked;
