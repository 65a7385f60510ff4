/// Dates as a bank counts them: day counts, business calendars, tenors and schedules.
///
/// The algorithms of calendars and schedules are those of OpenGamma Strata (`strata-basics`); the
/// names, the refusals and every year fraction are ours. No Strata type leaves this package.
@NullMarked
package org.sycee.time;

import org.jspecify.annotations.NullMarked;
