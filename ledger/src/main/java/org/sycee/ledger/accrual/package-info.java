/// The accrual of interest: one entry for each group of contracts and day, never one for each
/// contract.
///
/// What a contract has earned up to the close of a day is a function of its own facts. The end of
/// the day adds that up over all contracts of a group (those that share an account of accrued
/// interest) and brings that account to the sum. What a back-dated booking changes is in that
/// difference from the day it is booked; no earlier entry is touched. The fact keeps the number of
/// contracts and the digest of the breakdown, so that a breakdown shown later can be proved to be
/// the one that was posted.
///
/// Sources: standard journal entries 3 and 12; accruals are derivable, so a night writes thousands
/// of events and not millions.
@NullMarked
package org.sycee.ledger.accrual;

import org.jspecify.annotations.NullMarked;
