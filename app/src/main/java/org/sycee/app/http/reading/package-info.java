/// How a request reads: from which position of the log on, and page by page.
@NullMarked
package org.sycee.app.http.reading;

import org.jspecify.annotations.NullMarked;
