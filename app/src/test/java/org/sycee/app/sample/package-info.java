/// What the sample bank shows.
@NullMarked
package org.sycee.app.sample;

import org.jspecify.annotations.NullMarked;
