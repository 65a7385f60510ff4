/// The treasury over HTTP.
@NullMarked
package org.sycee.app.http.treasury;

import org.jspecify.annotations.NullMarked;
