/// PostgreSQL: the embedded server or an external one, its roles, its migrations, and the checks
/// without which Sycee does not start.
@NullMarked
package org.sycee.app.database;

import org.jspecify.annotations.NullMarked;
