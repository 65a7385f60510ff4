package org.sycee.app.http.problem;

import jakarta.servlet.http.HttpServletRequest;

/// The name of the occasion a request belongs to; it is in the answer, in our records, and in the
/// metadata of every event the request causes.
public final class Correlation {
  public static final String HEADER = "X-Correlation-Id";
  private static final String ATTRIBUTE = Correlation.class.getName();

  private Correlation() {}

  public static void set(HttpServletRequest request, String id) {
    request.setAttribute(ATTRIBUTE, id);
  }

  /// The id of the request; "none" if it failed before it had one.
  public static String of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "none";
  }
}
