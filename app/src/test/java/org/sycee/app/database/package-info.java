@NullMarked
package org.sycee.app.database;

import org.jspecify.annotations.NullMarked;
