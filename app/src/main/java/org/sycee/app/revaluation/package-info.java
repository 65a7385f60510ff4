/// What of a portfolio stands in the books at its value, brought to the market of a day.
@NullMarked
package org.sycee.app.revaluation;

import org.jspecify.annotations.NullMarked;
