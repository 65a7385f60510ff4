@NullMarked
package org.sycee.app.http;

import org.jspecify.annotations.NullMarked;
