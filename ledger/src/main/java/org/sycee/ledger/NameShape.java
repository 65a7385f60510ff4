package org.sycee.ledger;

/// What the texts that name things are made of: ASCII letters, digits and a few signs.
///
/// Written by hand because every stored record is full of such names: as regular expressions they
/// took a quarter of the time of reading an event back.
public final class NameShape {
  private NameShape() {}

  /// Whether the text from `start` on has 1 to `max` characters, all of them letters, digits or one
  /// of the signs.
  public static boolean fits(String text, int start, int max, String signs) {
    int length = text.length() - start;
    if (length < 1 || length > max) {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      if (!isLetterOrDigit(text.charAt(i)) && signs.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Whether it is one of the ten ASCII digits.
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
