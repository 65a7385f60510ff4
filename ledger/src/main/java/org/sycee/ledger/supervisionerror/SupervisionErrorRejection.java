package org.sycee.ledger.supervisionerror;

import org.sycee.ledger.Rejection;

/// Every reason to refuse an entry in the register of errors, in the order checked.
public enum SupervisionErrorRejection implements Rejection {
  /// The register is never edited: another finding is another error.
  SUPERVISION_ERROR_ALREADY_REGISTERED,
  SUPERVISION_ERROR_NOT_FOUND,
  SUPERVISION_ERROR_ALREADY_NOTIFIED,
  /// The chief supervisor and the outlet must know before it is corrected.
  SUPERVISION_ERROR_NOT_NOTIFIED,
  SUPERVISION_ERROR_ALREADY_CORRECTED,
  /// The day lies before that of the step before.
  DATE_BEFORE_LAST_STEP,
  /// The correcting transaction was never booked.
  CORRECTION_NOT_FOUND,
  /// The transaction neither reverses nor adjusts an entry.
  CORRECTION_CORRECTS_NOTHING
}
