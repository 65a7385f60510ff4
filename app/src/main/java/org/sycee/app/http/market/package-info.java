/// The market under `/api/v1`: indices and fixings, snapshots, and files of quotes.
@NullMarked
package org.sycee.app.http.market;

import org.jspecify.annotations.NullMarked;
