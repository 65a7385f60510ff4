/// The rates a bank posts, under `/api/v1/rates`.
@NullMarked
package org.sycee.app.http.rates;

import org.jspecify.annotations.NullMarked;
