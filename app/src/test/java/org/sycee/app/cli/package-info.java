@NullMarked
package org.sycee.app.cli;

import org.jspecify.annotations.NullMarked;
