package org.sycee.ledger.journal;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a general ledger account: four digits, and up to two pairs for sub-accounts, as in
/// `2011.01`. Codes sort as their text does, a parent before its children.
public record AccountCode(String text) implements Comparable<AccountCode> {
  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{3}(\\.[0-9]{2}){0,2}");

  public AccountCode {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not an account code: " + text);
    }
  }

  /// The account that this one is part of; empty for four digits.
  public Optional<AccountCode> parent() {
    int lastDot = text.lastIndexOf('.');
    return lastDot < 0
        ? Optional.empty()
        : Optional.of(new AccountCode(text.substring(0, lastDot)));
  }

  @Override
  public int compareTo(AccountCode other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
