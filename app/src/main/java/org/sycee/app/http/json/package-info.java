/// JSON as the API speaks it: amounts as `{"amount":"12.34","currency":"CNY"}`, never as numbers;
/// unknown and missing properties refused. It has nothing to do with how events are stored.
@NullMarked
package org.sycee.app.http.json;

import org.jspecify.annotations.NullMarked;
