package org.sycee.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the browser to load nothing from elsewhere, to run nothing that is written into a page,
/// and to let no other site frame us.
final class SecurityHeadersFilter extends OncePerRequestFilter {
  private static final String STRICT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /// Swagger UI writes styles into its page; nothing else is let off.
  private static final String SWAGGER_UI =
      STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean swaggerUi = request.getRequestURI().startsWith("/swagger-ui/");
    response.setHeader("Content-Security-Policy", swaggerUi ? SWAGGER_UI : STRICT);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (!isStatic(request)) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    chain.doFilter(request, response);
  }

  private static boolean isStatic(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/css/") || path.startsWith("/swagger-ui/");
  }
}
