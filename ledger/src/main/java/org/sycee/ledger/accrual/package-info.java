/// The accrual of interest: one entry for each group of contracts and day, never one for each
/// contract.
///
/// What a contract has earned up to the close of a day is a function of its own facts. The end of
/// the day adds that up over all contracts of a group (those that share an account of accrued
/// interest) and brings that account to the sum. The fact keeps the number of contracts and the
/// digest of the breakdown, so that a breakdown shown later can be proved to be the one that was
/// posted.
///
/// A back-dated booking changes what its contract earned on days that were accrued before. No
/// earlier entry is touched: the difference is a fact of its own, linked to the booking.
///
/// Sources: standard journal entries 3 and 12; accruals are derivable, so a night writes thousands
/// of events and not millions.
@NullMarked
package org.sycee.ledger.accrual;

import org.jspecify.annotations.NullMarked;
