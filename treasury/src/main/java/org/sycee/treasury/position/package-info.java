/// What is held, what it cost, and what was gained on what is gone.
///
/// Quantities and costs are unrounded decimals, so that a position that is sold bit by bit ends at
/// zero; money is made of them where it is booked, half a cent up.
@NullMarked
package org.sycee.treasury.position;

import org.jspecify.annotations.NullMarked;
