@NullMarked
package org.sycee.treasury.ftp;

import org.jspecify.annotations.NullMarked;
