package org.sycee.projections.accrual;

import org.sycee.ledger.accrual.AccrualGroup;

/// The interest one contract has earned and not yet settled, in minor units of the group's
/// currency. Negative if more was settled than earned, as after a back-dated booking, and for
/// interest in advance of which so much is not earned or spent yet.
public record ContractAccrual(String contract, AccrualGroup group, long accruedMinorUnits) {}
