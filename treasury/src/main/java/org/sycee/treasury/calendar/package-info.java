/// On which days markets deal and pay: calendars, published by the bank year by year.
///
/// The years that the program knows are the beginning. A year is published once, as it is foreseen
/// or by the official notice, and corrected as often as needed. What was dealt before keeps its
/// dates.
@NullMarked
package org.sycee.treasury.calendar;

import org.jspecify.annotations.NullMarked;
