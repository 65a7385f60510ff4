/// The end of a business day: cut-off, the steps of every product in one order, closing, and the
/// opening of the next day.
///
/// Each step sends commands whose transaction ids follow from the day and from what they are about,
/// so a day that was broken off anywhere and is begun again books each of them once. Steps read the
/// read models, and each waits until these include all that was booked before it.
@NullMarked
package org.sycee.app.endofday;

import org.jspecify.annotations.NullMarked;
