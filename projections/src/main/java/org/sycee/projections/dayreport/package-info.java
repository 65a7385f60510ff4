/// The report of a business day: what each account of each branch opened with, took in, paid out
/// and closed with, in money and in numbers of accounts, and what its vouchers add up to.
@NullMarked
package org.sycee.projections.dayreport;

import org.jspecify.annotations.NullMarked;
