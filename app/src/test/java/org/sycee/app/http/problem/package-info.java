@NullMarked
package org.sycee.app.http.problem;

import org.jspecify.annotations.NullMarked;
