@NullMarked
package org.sycee.treasury.marketdata;

import org.jspecify.annotations.NullMarked;
