/// A whole bank at random: every product, every day, from the opening of an account to the
/// write-off of a loan, on the database and with the end of the day that a real bank has.
@NullMarked
package org.sycee.app.simulation;

import org.jspecify.annotations.NullMarked;
