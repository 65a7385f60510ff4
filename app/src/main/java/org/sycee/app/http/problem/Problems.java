package org.sycee.app.http.problem;

import static org.sycee.app.http.problem.HttpRejection.*;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.sycee.app.eventstore.LogUnavailableException;
import org.sycee.app.http.problem.Problem.Violation;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import tools.jackson.core.JacksonException;

/// Tells every exception as a problem. What is our own mistake is told without its insides; those
/// go to our records.
final class Problems {
  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static Problem of(Exception failure, HttpServletRequest request) {
    return switch (failure) {
      case Rejected e -> refused(e, List.of(), request);
      case FaultyRows e -> refused(e.refusal(), e.violations(), request);
      case MalformedRequest e -> malformed(e.violation(), request);
      case HttpMessageNotReadableException e -> unreadable(e, request);
      case MethodArgumentTypeMismatchException e ->
          malformed(Violation.inParameter(e.getName(), reason(e)), request);
      case MissingServletRequestParameterException e ->
          malformed(Violation.inParameter(e.getParameterName(), "is missing"), request);
      case ConcurrencyException e ->
          told(CONCURRENT_CHANGE, String.valueOf(e.getMessage()), request);
      case LogUnavailableException e -> {
        log.error("{}: the log could not be written", Correlation.of(request), e);
        yield told(LOG_UNAVAILABLE, String.valueOf(e.getMessage()), request);
      }
      case DataAccessResourceFailureException e -> {
        log.error("{}: the database did not answer", Correlation.of(request), e);
        yield told(DATABASE_UNAVAILABLE, "the database did not answer", request);
      }
      case NoResourceFoundException e ->
          told(RESOURCE_NOT_FOUND, "there is nothing at " + request.getRequestURI(), request);
      case ErrorResponse e -> ofStatus(e.getStatusCode().value(), failure, request);
      default -> unexpected(failure, request);
    };
  }

  /// The problem of a failure of which only the status is known.
  static Problem ofStatus(int status, HttpServletRequest request) {
    return told(reasonOf(status), "status " + status, request);
  }

  private static Problem ofStatus(int status, Exception failure, HttpServletRequest request) {
    HttpRejection reason = reasonOf(status);
    return reason == INTERNAL_ERROR
        ? unexpected(failure, request)
        : told(reason, String.valueOf(failure.getMessage()), request);
  }

  private static HttpRejection reasonOf(int status) {
    return switch (status) {
      case 404 -> RESOURCE_NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status >= 500 ? INTERNAL_ERROR : REQUEST_MALFORMED;
    };
  }

  private static Problem unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
    if (!(e.getCause() instanceof JacksonException fault)) {
      return malformed(Violation.inBody("", "the body is missing or cannot be read"), request);
    }
    Violation violation = BodyFaults.violation(fault);
    return BodyFaults.refusal(fault)
        .map(refusal -> refused(refusal, List.of(violation), request))
        .orElseGet(() -> malformed(violation, request));
  }

  private static Problem refused(
      Rejected e, List<Violation> violations, HttpServletRequest request) {
    return problem(e.reason(), e.detail(), violations, request);
  }

  private static Problem malformed(Violation violation, HttpServletRequest request) {
    String place =
        violation.parameter().or(violation::pointer).filter(p -> !p.isEmpty()).orElse("the body");
    return problem(
        REQUEST_MALFORMED, place + ": " + violation.message(), List.of(violation), request);
  }

  private static Problem unexpected(Exception failure, HttpServletRequest request) {
    String correlationId = Correlation.of(request);
    log.error("{}: {} failed", correlationId, request.getRequestURI(), failure);
    return told(
        INTERNAL_ERROR, "the mistake is ours; our records have it under " + correlationId, request);
  }

  private static Problem told(HttpRejection reason, String detail, HttpServletRequest request) {
    return problem(reason, detail, List.of(), request);
  }

  private static Problem problem(
      Rejection reason, String detail, List<Violation> violations, HttpServletRequest request) {
    return Problem.of(
        ProblemCatalog.of(reason), detail, pathOf(request), Correlation.of(request), violations);
  }

  private static String pathOf(HttpServletRequest request) {
    Object original = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
    return original instanceof String path ? path : request.getRequestURI();
  }

  /// The innermost explanation, which is that of the value itself.
  private static String reason(Throwable e) {
    Throwable innermost = e;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return String.valueOf(innermost.getMessage());
  }
}
