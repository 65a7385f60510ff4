/// The program: it wires the modules to PostgreSQL, Axon, HTTP and the command line. [Application]
/// starts it.
@NullMarked
package org.sycee.app;

import org.jspecify.annotations.NullMarked;
