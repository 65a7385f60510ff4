@NullMarked
package org.sycee.app.history;

import org.jspecify.annotations.NullMarked;
