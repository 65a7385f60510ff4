@NullMarked
package org.sycee.conformance.fields;

import org.jspecify.annotations.NullMarked;
