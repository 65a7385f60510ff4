@NullMarked
package org.sycee.app.eventstore.wire;

import org.jspecify.annotations.NullMarked;
