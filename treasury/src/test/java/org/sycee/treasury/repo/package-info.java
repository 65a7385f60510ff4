@NullMarked
package org.sycee.treasury.repo;

import org.jspecify.annotations.NullMarked;
