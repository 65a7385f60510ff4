@NullMarked
package org.sycee.treasury.netting;

import org.jspecify.annotations.NullMarked;
