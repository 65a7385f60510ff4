/// Inter-branch clearing: what branches owe each other from the transfers of a day.
///
/// A transfer between branches leaves one leg in each, on the transit account. At the end of the
/// day the transit account of every branch is brought to zero against its inter-branch account.
/// Over all branches of a legal entity both come to zero, and a day on which they do not is
/// refused.
///
/// Source: standard journal entry 47 (辖内往来).
@NullMarked
package org.sycee.ledger.clearing;

import org.jspecify.annotations.NullMarked;
