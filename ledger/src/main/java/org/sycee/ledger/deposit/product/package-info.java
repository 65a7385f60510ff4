/// What kinds of deposits there are, which accounts each is kept in, and what a deposit must
/// remember to say what it has earned.
///
/// [DepositProduct] is stored with the terms of the deposit; the rules of interest are those of
/// [org.sycee.contract.deposit].
@NullMarked
package org.sycee.ledger.deposit.product;

import org.jspecify.annotations.NullMarked;
