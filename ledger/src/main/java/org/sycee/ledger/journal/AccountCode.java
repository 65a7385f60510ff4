package org.sycee.ledger.journal;

import java.util.Optional;
import org.sycee.ledger.NameShape;

/// The number of a general ledger account: four digits, and up to two pairs for sub-accounts, as in
/// `2011.01`. Codes sort as their text does, a parent before its children.
public record AccountCode(String text) implements Comparable<AccountCode> {
  public AccountCode {
    if (!isShaped(text)) {
      throw new IllegalArgumentException("not an account code: " + text);
    }
  }

  private static boolean isShaped(String text) {
    int length = text.length();
    if ((length != 4 && length != 7 && length != 10) || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean separates = i == 4 || i == 7;
      char c = text.charAt(i);
      if (separates ? c != '.' : !NameShape.isDigit(c)) {
        return false;
      }
    }
    return true;
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
