@NullMarked
package org.sycee.app.ftp;

import org.jspecify.annotations.NullMarked;
