@NullMarked
package org.sycee.treasury.calendar;

import org.jspecify.annotations.NullMarked;
