/// Facilities and loans under `/api/v1`: how much the bank is ready to lend, what it has lent, and
/// what is paid back. The state of one contract is folded from its events; the list of loans is
/// that of the register.
@NullMarked
package org.sycee.app.http.credit;

import org.jspecify.annotations.NullMarked;
