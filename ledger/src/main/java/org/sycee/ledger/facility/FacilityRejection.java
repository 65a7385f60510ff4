package org.sycee.ledger.facility;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a wish about a facility, in the order checked.
public enum FacilityRejection implements Rejection {
  FACILITY_ALREADY_REQUESTED,
  FACILITY_NOT_FOUND,
  FACILITY_ENDED,
  LIMIT_NOT_POSITIVE,
  EXPIRY_BEFORE_REQUEST,
  FACILITY_NOT_REVIEWED,
  FACILITY_ALREADY_REVIEWED,
  FACILITY_ALREADY_APPROVED,
  FACILITY_NOT_APPROVED,
  /// Inquiry, review, approval and payment are the work of different people.
  SAME_PERSON,
  /// The grade may not approve this product for this rating, whatever the amount.
  NO_AUTHORITY,
  AUTHORITY_EXCEEDED,
  FACILITY_EXPIRED,
  FACILITY_OF_ANOTHER_CUSTOMER,
  FACILITY_FOR_ANOTHER_PRODUCT,
  CURRENCY_NOT_OF_FACILITY,
  LIMIT_EXCEEDED,
  FACILITY_IN_USE
}
