/// The credit department's summary, from the facts to the command line.
@NullMarked
package org.sycee.app.credit;

import org.jspecify.annotations.NullMarked;
