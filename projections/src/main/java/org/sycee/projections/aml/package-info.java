/// Anti-money-laundering: movements of customers' money, the rules over them as data with dates,
/// the alerts they raise, and the cases made of alerts.
@NullMarked
package org.sycee.projections.aml;

import org.jspecify.annotations.NullMarked;
