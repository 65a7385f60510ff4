package org.sycee.projections.nostro;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sycee.money.Money;

/// An item that only one of the two has, although the other is late. `ageDays` is counted from its
/// value date, in calendar days.
public record NostroBreak(
    String item,
    Money amount,
    LocalDate valueDate,
    LocalDate foundOn,
    long ageDays,
    Age age,
    Optional<String> explanation,
    Optional<String> explainedBy) {

  /// The bands by which breaks are reported.
  public enum Age {
    UP_TO_3_DAYS(3),
    UP_TO_10_DAYS(10),
    UP_TO_30_DAYS(30),
    OLDER(Long.MAX_VALUE);

    private final long days;

    Age(long days) {
      this.days = days;
    }

    static Age of(long days) {
      for (Age band : values()) {
        if (days <= band.days) {
          return band;
        }
      }
      return OLDER;
    }
  }

  static NostroBreak of(
      String item,
      Money amount,
      LocalDate valueDate,
      LocalDate foundOn,
      LocalDate asOf,
      Optional<String> explanation,
      Optional<String> explainedBy) {
    long days = ChronoUnit.DAYS.between(valueDate, asOf);
    return new NostroBreak(
        item, amount, valueDate, foundOn, days, Age.of(days), explanation, explainedBy);
  }
}
