@NullMarked
package org.sycee.app.http.booking;

import org.jspecify.annotations.NullMarked;
