@NullMarked
package org.sycee.app.axon;

import org.jspecify.annotations.NullMarked;
