package org.sycee.app.http.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.sycee.app.http.problem.MalformedRequest;

/// A part of a long list. `next` is the cursor of the part that follows, if there is one.
public record Page<T>(
    List<T> data,
    Next page,
    @Schema(description = "The books included at least everything up to this position.")
        long position) {
  private static final int MOST = 1_000;

  public record Next(Optional<String> next, boolean hasMore) {}

  /// The limit a caller asked for, if it is allowed.
  public static int limit(int asked) {
    if (asked < 1 || asked > MOST) {
      throw MalformedRequest.inParameter(
          "limit", "a page has 1 to %d items, not %d".formatted(MOST, asked));
    }
    return asked;
  }

  /// A page of the first `limit` of the rows; one row more than that says there are more pages.
  public static <T> Page<T> of(
      List<T> rows, int limit, Function<T, Cursor> cursorAfter, BooksPosition position) {
    boolean hasMore = rows.size() > limit;
    List<T> data = hasMore ? rows.subList(0, limit) : rows;
    Optional<String> next =
        hasMore ? Optional.of(cursorAfter.apply(data.getLast()).toString()) : Optional.empty();
    return new Page<>(data, new Next(next, hasMore), position.value());
  }

  /// All there is, on one page.
  public static <T> Page<T> whole(List<T> rows, BooksPosition position) {
    return new Page<>(rows, new Next(Optional.empty(), false), position.value());
  }

  /// The page with a link to the next one (RFC 8288).
  public ResponseEntity<Page<T>> answer() {
    var answer = ResponseEntity.ok();
    page.next()
        .ifPresent(cursor ->
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(addressOf(cursor))));
    return answer.body(this);
  }

  private static String addressOf(String cursor) {
    var next = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("cursor", cursor);
    var address = next.build();
    return address.getPath() + "?" + address.getQuery();
  }
}
