/// The books as a whole: are they what the log says, and how to make them anew.
@NullMarked
package org.sycee.app.books;

import org.jspecify.annotations.NullMarked;
