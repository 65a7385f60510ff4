/// The treasury over HTTP: counterparties, portfolios, limits, deals and their payments, under
/// `/api/v1`.
@NullMarked
package org.sycee.app.http.treasury;

import org.jspecify.annotations.NullMarked;
