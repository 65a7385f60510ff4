@NullMarked
package org.sycee.app.standingorders;

import org.jspecify.annotations.NullMarked;
