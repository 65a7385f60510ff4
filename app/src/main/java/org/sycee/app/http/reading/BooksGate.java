package org.sycee.app.http.reading;

import static org.sycee.app.http.problem.HttpRejection.BOOKS_BEHIND;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.sycee.app.http.booking.Booked;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.projections.Progress;

/// Lets a read wait for the books to include the caller's own write, and tells every read how far
/// they have come.
public final class BooksGate implements HandlerInterceptor, HandlerMethodArgumentResolver {
  public static final String IF_POSITION_AT_LEAST = "If-Position-At-Least";
  private static final String ATTRIBUTE = BooksPosition.class.getName();
  private static final long PATIENCE_SECONDS = 2;
  private static final long LOOK_AGAIN_MILLIS = 5;

  private final Progress progress;

  public BooksGate(Progress progress) {
    this.progress = progress;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getMethod().equals("GET")) {
      long position = awaited(request.getHeader(IF_POSITION_AT_LEAST));
      request.setAttribute(ATTRIBUTE, new BooksPosition(position));
      response.setHeader(Booked.LEDGER_POSITION, Long.toString(position));
    }
    return true;
  }

  private long awaited(@Nullable String asked) {
    return await(progress, asked == null ? 0 : parse(asked));
  }

  /// How far the books have come, once they include the wanted position; refuses after a while.
  public static long await(Progress progress, long wanted) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      long position = progress.ofBooks();
      if (position >= wanted) {
        return position;
      }
      BOOKS_BEHIND.unless(
          System.nanoTime() < deadline,
          () -> "the books stand at position %d, asked was %d".formatted(position, wanted));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MILLIS));
    }
  }

  private static long parse(String asked) {
    try {
      return Long.parseLong(asked);
    } catch (NumberFormatException e) {
      throw MalformedRequest.inParameter(
          IF_POSITION_AT_LEAST, "'%s' is no position of the log".formatted(asked));
    }
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == BooksPosition.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    return Objects.requireNonNull(web.getAttribute(ATTRIBUTE, NativeWebRequest.SCOPE_REQUEST));
  }
}
