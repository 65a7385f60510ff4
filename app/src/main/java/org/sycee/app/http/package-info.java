/// HTTP as a whole: what every request passes through and every answer carries. The resources are
/// in [org.sycee.app.http.api], the words for failures in [org.sycee.app.http.problem].
@NullMarked
package org.sycee.app.http;

import org.jspecify.annotations.NullMarked;
