/// The resources under `/api/v1`. Writing goes through [org.sycee.app.http.booking.BookingDesk];
/// the state of one contract is folded from its events; lists and balances come from the readers of
/// the projections.
@NullMarked
package org.sycee.app.http.api;

import org.jspecify.annotations.NullMarked;
