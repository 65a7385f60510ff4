@NullMarked
package org.sycee.app.history.mapping;

import org.jspecify.annotations.NullMarked;
