/// Which deals counterparties have confirmed, and which not, by age.
@NullMarked
package org.sycee.projections.confirmations;

import org.jspecify.annotations.NullMarked;
