package org.sycee.app.http.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sycee.app.http.problem.MalformedRequest;

/// Where a page ended: a position of the log, and a line within it. To callers it is opaque. New
/// entries come after every cursor, so pages never shift.
public record Cursor(long position, int line) {
  public static final Cursor START = new Cursor(0, 0);
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

  public static Cursor parse(Optional<String> text) {
    return text.map(Cursor::parse).orElse(START);
  }

  private static Cursor parse(String text) {
    try {
      String decoded = new String(Base64.getUrlDecoder().decode(text), US_ASCII);
      Matcher parts = SHAPE.matcher(decoded);
      if (parts.matches()) {
        return new Cursor(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
      }
    } catch (IllegalArgumentException e) {
      // Not base64: told below like every other text that is no cursor.
    }
    throw MalformedRequest.inParameter(
        "cursor", "'%s' is none of the cursors of a page".formatted(text));
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((position + "." + line).getBytes(US_ASCII));
  }
}
