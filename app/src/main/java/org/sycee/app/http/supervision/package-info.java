/// The acts of supervision under `/api/v1`: blank vouchers, the register of errors, alerts of early
/// warning, and the cases of anti-money-laundering. None of them moves money.
@NullMarked
package org.sycee.app.http.supervision;

import org.jspecify.annotations.NullMarked;
