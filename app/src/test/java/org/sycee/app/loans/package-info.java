@NullMarked
package org.sycee.app.loans;

import org.jspecify.annotations.NullMarked;
