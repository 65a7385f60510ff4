@NullMarked
package org.sycee.ledger.journal;

import org.jspecify.annotations.NullMarked;
