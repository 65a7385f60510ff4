@NullMarked
package org.sycee.treasury.shorthand;

import org.jspecify.annotations.NullMarked;
