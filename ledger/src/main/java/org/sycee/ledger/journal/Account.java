package org.sycee.ledger.journal;

/// One account of the chart, with its name in both languages.
public record Account(
    AccountCode code,
    AccountType type,
    NormalBalance normalBalance,
    String chinese,
    String english) {
  public Account {
    if (!type.numbers(code)) {
      throw new IllegalArgumentException(code + " is no code of type " + type);
    }
    if (!type.allows(normalBalance)) {
      throw new IllegalArgumentException(code + " of type " + type + " is not " + normalBalance);
    }
    if (chinese.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException(code + " needs a name in Chinese and in English");
    }
  }
}
