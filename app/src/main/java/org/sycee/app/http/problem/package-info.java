/// What goes wrong, told by name: every refusal and failure as an RFC 9457 problem.
@NullMarked
package org.sycee.app.http.problem;

import org.jspecify.annotations.NullMarked;
