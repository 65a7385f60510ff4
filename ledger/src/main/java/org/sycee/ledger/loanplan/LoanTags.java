package org.sycee.ledger.loanplan;

import org.sycee.ledger.facility.EmployeeId;

/// By what a loan is counted in reports. `industry` is a code of GB/T 4754, `region` one of GB/T
/// 2260.
public record LoanTags(
    LoanCategory category,
    String industry,
    String region,
    boolean smallEnterprise,
    boolean agricultural,
    EmployeeId officer) {}
