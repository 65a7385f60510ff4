/// Other programs and published cases as judges. It sees every module and is seen by none.
@NullMarked
package org.sycee.conformance;

import org.jspecify.annotations.NullMarked;
