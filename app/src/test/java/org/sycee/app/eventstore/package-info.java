@NullMarked
package org.sycee.app.eventstore;

import org.jspecify.annotations.NullMarked;
