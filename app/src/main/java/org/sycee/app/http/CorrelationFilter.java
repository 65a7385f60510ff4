package org.sycee.app.http;

import static org.sycee.app.http.problem.HttpRejection.CORRELATION_ID_MALFORMED;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.sycee.app.http.problem.Correlation;
import org.sycee.app.http.problem.ProblemResponses;

/// Gives every request its correlation id: the caller's `X-Correlation-Id`, else the trace id of
/// its `traceparent` (W3C Trace Context), else a new one.
final class CorrelationFilter extends OncePerRequestFilter {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final Pattern TRACE_PARENT =
      Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

  private final ProblemResponses problems;

  CorrelationFilter(ProblemResponses problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String asked = request.getHeader(Correlation.HEADER);
    String id = asked == null ? fromTrace(request.getHeader("traceparent")) : asked;
    if (!SHAPE.matcher(id).matches()) {
      problems.write(CORRELATION_ID_MALFORMED.because("'%s'".formatted(id)), request, response);
      return;
    }
    Correlation.set(request, id);
    response.setHeader(Correlation.HEADER, id);
    try (var _ = MDC.putCloseable(Correlation.HEADER, id)) {
      chain.doFilter(request, response);
    }
  }

  /// The standard lets whoever receives an invalid `traceparent` begin a new trace.
  private static String fromTrace(@Nullable String traceParent) {
    if (traceParent != null) {
      Matcher trace = TRACE_PARENT.matcher(traceParent);
      if (trace.matches()) {
        return trace.group(1);
      }
    }
    return UUID.randomUUID().toString();
  }
}
