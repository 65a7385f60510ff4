package org.sycee.app.http;

import static org.sycee.app.http.problem.HttpRejection.FOREIGN_HOST;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.sycee.app.http.problem.ProblemResponses;

/// Answers only to its own names. A page of another site can make a browser on this host ask us
/// under that site's name (DNS rebinding); the name gives it away.
final class HostFilter extends OncePerRequestFilter {
  private final Set<String> names;
  private final ProblemResponses problems;

  HostFilter(Set<String> names, ProblemResponses problems) {
    this.names = names;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (names.contains(request.getServerName())) {
      chain.doFilter(request, response);
    } else {
      problems.write(
          FOREIGN_HOST.because("'%s' is none of %s".formatted(request.getServerName(), names)),
          request,
          response);
    }
  }
}
