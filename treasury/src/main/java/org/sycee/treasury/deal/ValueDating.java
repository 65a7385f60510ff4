package org.sycee.treasury.deal;

import org.sycee.ledger.facility.EmployeeId;

/// Whether a deal is captured by the day from which it counts, or later with somebody's authority.
public sealed interface ValueDating {

  /// Its trade date and its first payment are not before the day on which it is booked.
  record InTime() implements ValueDating {}

  /// Allowed by another than the dealer, within his authority.
  record BackValue(EmployeeId approver, Authority authority, String reason)
      implements ValueDating {}

  /// How far back somebody may value a deal, in calendar days before the booking date.
  enum Authority {
    DESK_HEAD(7),
    TREASURER(31),
    CHIEF_FINANCIAL_OFFICER(366);

    private final int days;

    Authority(int days) {
      this.days = days;
    }

    public int days() {
      return days;
    }
  }
}
