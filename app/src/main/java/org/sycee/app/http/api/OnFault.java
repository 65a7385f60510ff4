package org.sycee.app.http.api;

/// What becomes of a file of which rows are at fault.
public enum OnFault {
  BOOK_NOTHING,
  BOOK_THE_OTHERS
}
