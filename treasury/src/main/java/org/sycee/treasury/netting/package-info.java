/// Payment netting (净额结算): with a counterparty that has signed a netting agreement, all payments of
/// a currency that are due on the same day are settled together, and only their difference is paid.
///
/// Every flow is settled by its own deal, all of them in one unit of work and under one transaction
/// id, or none.
@NullMarked
package org.sycee.treasury.netting;

import org.jspecify.annotations.NullMarked;
