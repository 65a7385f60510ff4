@NullMarked
package org.sycee.projections;

import org.jspecify.annotations.NullMarked;
