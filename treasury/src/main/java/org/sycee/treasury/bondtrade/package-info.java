/// Trades in bonds where they meet the position: both are settled, and taken back, in one unit of
/// work.
@NullMarked
package org.sycee.treasury.bondtrade;

import org.jspecify.annotations.NullMarked;
