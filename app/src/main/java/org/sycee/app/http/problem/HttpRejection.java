package org.sycee.app.http.problem;

import org.sycee.ledger.Rejection;

/// Every reason to refuse a request, or to fail at it, before or beside the ledger.
public enum HttpRejection implements Rejection {
  /// The request came to a name of this host that is not ours; a page of another site may have sent
  /// it (DNS rebinding).
  FOREIGN_HOST(421),
  CORRELATION_ID_MALFORMED(400),
  IDEMPOTENCY_KEY_MISSING(400),
  IDEMPOTENCY_KEY_MALFORMED(400),
  REQUEST_MALFORMED(400),
  RESOURCE_NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  UNSUPPORTED_MEDIA_TYPE(415),
  UNKNOWN_CURRENCY(422),
  WRONG_CURRENCY_SCALE(422),
  AMOUNT_OUT_OF_RANGE(422),
  /// Rows of a file are at fault; each place is among the violations.
  ROWS_REFUSED(422),
  ENTITY_NOT_FOUND(404),
  BUSINESS_DAY_NOT_FOUND(404),
  EVENT_NOT_FOUND(404),
  JOB_NOT_FOUND(404),
  /// Another writer was faster, again and again.
  CONCURRENT_CHANGE(409),
  BOOKS_BEHIND(503),
  DATABASE_UNAVAILABLE(503),
  LOG_UNAVAILABLE(503),
  INTERNAL_ERROR(500);

  private final int status;

  HttpRejection(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
