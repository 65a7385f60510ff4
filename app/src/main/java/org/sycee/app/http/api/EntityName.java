package org.sycee.app.http.api;

import java.util.regex.Pattern;

/// The name of a legal entity, as it stands in an accounting unit.
public record EntityName(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,20}");

  public EntityName {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a legal entity has 1 to 20 letters, digits, _ and - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
