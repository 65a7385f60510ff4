/// Bonds sold and bought back, or lent: the arithmetic of repos and bond lending.
@NullMarked
package org.sycee.treasury.repo;

import org.jspecify.annotations.NullMarked;
