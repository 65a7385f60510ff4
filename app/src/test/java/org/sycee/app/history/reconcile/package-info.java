@NullMarked
package org.sycee.app.history.reconcile;

import org.jspecify.annotations.NullMarked;
