/// The treasury over HTTP.
@NullMarked
package org.sycee.app.http.market;

import org.jspecify.annotations.NullMarked;
