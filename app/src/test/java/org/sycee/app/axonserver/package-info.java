@NullMarked
package org.sycee.app.axonserver;

import org.jspecify.annotations.NullMarked;
