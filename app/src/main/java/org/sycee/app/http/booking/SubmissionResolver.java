package org.sycee.app.http.booking;

import static org.sycee.app.http.problem.HttpRejection.IDEMPOTENCY_KEY_MALFORMED;
import static org.sycee.app.http.problem.HttpRejection.IDEMPOTENCY_KEY_MISSING;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.sycee.app.axon.Origin;
import org.sycee.app.http.problem.Correlation;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.ledger.TransactionId;

/// Reads the [Submission] of a request from its headers.
public final class SubmissionResolver implements HandlerMethodArgumentResolver {
  private static final String SOURCE = "http";
  private static final String NOBODY_KNOWN = "anonymous";

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Submission.class;
  }

  @Override
  public Submission resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    String actor = Optional.ofNullable(request.getRemoteUser()).orElse(NOBODY_KNOWN);
    var origin = new Origin(actor, SOURCE, Optional.of(Correlation.of(request)));
    return new Submission(key(request), origin, isDryRun(request));
  }

  /// A word other than these two must not be taken for a booking.
  private static boolean isDryRun(HttpServletRequest request) {
    return switch (request.getParameter(Submission.DRY_RUN)) {
      case null -> false;
      case "false" -> false;
      case "true" -> true;
      default ->
          throw MalformedRequest.inParameter(Submission.DRY_RUN, "is neither true nor false");
    };
  }

  private static TransactionId key(HttpServletRequest request) {
    String key = request.getHeader(Submission.IDEMPOTENCY_KEY);
    if (key == null || key.isEmpty()) {
      throw IDEMPOTENCY_KEY_MISSING.because(
          "%s %s writes and carries no %s"
              .formatted(request.getMethod(), request.getRequestURI(), Submission.IDEMPOTENCY_KEY));
    }
    try {
      return new TransactionId(key);
    } catch (IllegalArgumentException e) {
      throw IDEMPOTENCY_KEY_MALFORMED.because(String.valueOf(e.getMessage()));
    }
  }
}
