/// Discounted bills over HTTP.
@NullMarked
package org.sycee.app.http.bills;

import org.jspecify.annotations.NullMarked;
