package org.sycee.ledger.journal;

import org.sycee.ledger.NameShape;

/// One set of books that balances by itself: a legal entity, one of its branches, and a book
/// (portfolio) in that branch. Its text is `CN01/0101/BANKING`.
public record AccountingUnit(String entity, String branch, String book)
    implements Comparable<AccountingUnit> {
  public AccountingUnit {
    requireName("legal entity", entity);
    requireName("branch", branch);
    requireName("book", book);
  }

  /// Reads the text written by [#toString()].
  public static AccountingUnit parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "'%s' is not an accounting unit such as 'CN01/0101/BANKING'".formatted(text));
    }
    return new AccountingUnit(parts[0], parts[1], parts[2]);
  }

  private static void requireName(String what, String name) {
    if (!NameShape.fits(name, 0, 20, "_-")) {
      throw new IllegalArgumentException(
          "a %s has 1 to 20 letters, digits, _ and - but this one is '%s'".formatted(what, name));
    }
  }

  @Override
  public int compareTo(AccountingUnit other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return entity + '/' + branch + '/' + book;
  }
}
