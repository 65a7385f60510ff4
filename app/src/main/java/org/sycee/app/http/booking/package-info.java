/// How a request writes: its `Idempotency-Key` becomes the transaction id, the command desk decides
/// it, and the answer is what the log then holds.
@NullMarked
package org.sycee.app.http.booking;

import org.jspecify.annotations.NullMarked;
