/// The program from one end to the other: commands in, books out.
@NullMarked
package org.sycee.app.books;

import org.jspecify.annotations.NullMarked;
