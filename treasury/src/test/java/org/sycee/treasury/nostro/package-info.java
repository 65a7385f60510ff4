@NullMarked
package org.sycee.treasury.nostro;

import org.jspecify.annotations.NullMarked;
