/// The business day of a legal entity: time as events.
///
/// A day is opened, receives bookings, is closed, and never receives bookings again. One day is
/// open at a time. Replaying a decade is replaying its days.
@NullMarked
package org.sycee.ledger.businessday;

import org.jspecify.annotations.NullMarked;
