/// The books in which the treasury deals, each with its measurement under IFRS 9: a portfolio is
/// the book of an accounting unit and so balances by itself.
///
/// It is opened and closed, both from a date on.
@NullMarked
package org.sycee.treasury.portfolio;

import org.jspecify.annotations.NullMarked;
