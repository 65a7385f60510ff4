@NullMarked
package org.sycee.app.export;

import org.jspecify.annotations.NullMarked;
