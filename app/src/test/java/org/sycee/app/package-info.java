@NullMarked
package org.sycee.app;

import org.jspecify.annotations.NullMarked;
