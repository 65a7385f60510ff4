@NullMarked
package org.sycee.app.books;

import org.jspecify.annotations.NullMarked;
