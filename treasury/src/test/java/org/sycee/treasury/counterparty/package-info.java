@NullMarked
package org.sycee.treasury.counterparty;

import org.jspecify.annotations.NullMarked;
