@NullMarked
package org.sycee.money;

import org.jspecify.annotations.NullMarked;
