package org.sycee.app.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.sycee.app.http.booking.DryRun;
import tools.jackson.databind.json.JsonMapper;

/// Answers with a problem: as JSON to a program that asked the API, as a page to everybody else.
public final class ProblemResponses implements HandlerExceptionResolver, Ordered {
  private static final String RETRY_AFTER_SECONDS = "1";

  private final JsonMapper json;

  /// Reads the catalog at once: a server that cannot explain a refusal does not start.
  public ProblemResponses(JsonMapper json) {
    this.json = json;
    ProblemCatalog.all();
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (failure instanceof ErrorResponse known) {
      known
          .getHeaders()
          .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
    if (failure instanceof DryRun dryRun) {
      write(200, MediaType.APPLICATION_JSON_VALUE, dryRun.receipt(), response);
      return new ModelAndView();
    }
    return answer(Problems.of(failure, request), response);
  }

  /// For the container, which knows only a status.
  ModelAndView answer(int status, HttpServletRequest request, HttpServletResponse response) {
    return answer(Problems.ofStatus(status, request), response);
  }

  /// For a filter, which stands before everything that renders pages.
  public void write(Exception failure, HttpServletRequest request, HttpServletResponse response) {
    writeJson(Problems.of(failure, request), response);
  }

  private ModelAndView answer(Problem problem, HttpServletResponse response) {
    if (problem.status() == 503 || problem.status() == 409) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    if (!problem.instance().startsWith("/api/")) {
      return new ModelAndView(
          "problem", Map.of("problem", problem), HttpStatusCode.valueOf(problem.status()));
    }
    writeJson(problem, response);
    return new ModelAndView();
  }

  private void writeJson(Problem problem, HttpServletResponse response) {
    write(problem.status(), MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem, response);
  }

  private void write(int status, String type, Object body, HttpServletResponse response) {
    response.setStatus(status);
    response.setContentType(type);
    try {
      response.getOutputStream().write(json.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
