package org.sycee.treasury.nostro;

import org.sycee.ledger.NameShape;
import org.sycee.ledger.TransactionId;

/// What names an item of a nostro account: `OURS` and the transaction that moved our ledger, or
/// `THEIRS`, the statement and the number of the line. Its text is `OURS pay-7` or `THEIRS
/// 2026-12/1 3`.
public record ItemId(Side side, String name) {
  private static final int MAX_STATEMENT = 40;
  private static final int MAX_DIGITS = 6;

  /// In whose books it stands.
  public enum Side {
    OURS,
    THEIRS
  }

  public ItemId {
    boolean fits =
        switch (side) {
          case OURS -> NameShape.fits(name, 0, 64, "._:-");
          case THEIRS -> isLine(name);
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "'%s' names no item such as 'OURS pay-7' or 'THEIRS 2026-12/1 3'".formatted(name));
    }
  }

  public static ItemId ours(TransactionId transaction) {
    return new ItemId(Side.OURS, transaction.value());
  }

  public static ItemId theirs(String statementId, int line) {
    return new ItemId(Side.THEIRS, statementId + ' ' + line);
  }

  /// Reads the text written by [#toString()].
  public static ItemId parse(String text) {
    int blank = text.indexOf(' ');
    if (blank < 0) {
      throw new IllegalArgumentException("'%s' names neither side".formatted(text));
    }
    Side side =
        switch (text.substring(0, blank)) {
          case "OURS" -> Side.OURS;
          case "THEIRS" -> Side.THEIRS;
          default -> throw new IllegalArgumentException("'%s' names no side".formatted(text));
        };
    return new ItemId(side, text.substring(blank + 1));
  }

  /// Whether a statement can have the id: 1 to 40 letters, digits and `. _ : / -`.
  static boolean isStatementId(String text) {
    return NameShape.fits(text, 0, MAX_STATEMENT, "._:/-");
  }

  private static boolean isLine(String name) {
    int blank = name.indexOf(' ');
    return blank > 0
        && isStatementId(name.substring(0, blank))
        && name.substring(blank + 1).matches("[1-9][0-9]{0,%d}".formatted(MAX_DIGITS - 1));
  }

  @Override
  public String toString() {
    return side.name() + ' ' + name;
  }
}
