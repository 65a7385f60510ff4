package org.sycee.ledger.journal;

import java.util.regex.Pattern;

/// placeholder until the time branch is merged
public record AccountCode(String value) {
  private static final Pattern SHAPE = Pattern.compile("\\d{4}(\\.\\d{2}){0,2}");

  public AccountCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(value);
    }
  }

  public static AccountCode of(String value) {
    return new AccountCode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
