/// The business day of a legal entity: time as events.
///
/// A day is opened and receives bookings; at its end only the end of the day books on it (interest,
/// maturities, provisions); then it is closed and never receives bookings again. One day is open at
/// a time. Replaying a decade is replaying its days.
@NullMarked
package org.sycee.ledger.businessday;

import org.jspecify.annotations.NullMarked;
