package org.sycee.app.http.problem;

import java.util.Locale;

/// One kind of problem: its permanent code, its HTTP status, and what it means.
public record ProblemKind(String code, int status, String explanation) {
  static final String PAGES = "/problems/";

  /// `INSUFFICIENT_FUNDS` is "Insufficient funds".
  public String title() {
    return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The permanent name as the last part of an address: `insufficient-funds`.
  public String slug() {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The address of the page that explains it.
  public String type() {
    return PAGES + slug();
  }
}
