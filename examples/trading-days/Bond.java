import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// A bond that pays the same coupon once or twice a year.
///
/// @param percent the coupon a year
record Bond(String id, String percent, int perYear, String start, String end) {
  LocalDate maturity() {
    return LocalDate.parse(end);
  }

  /// Of the half years or years since the start those that end within two dates.
  boolean paysWithin(LocalDate after, LocalDate upTo) {
    int months = 12 / perYear;
    LocalDate date = LocalDate.parse(start);
    for (int n = 1; !date.isAfter(upTo) && date.isBefore(maturity()); n++) {
      date = LocalDate.parse(start).plusMonths((long) months * n);
      if (date.isAfter(after) && !date.isAfter(upTo)) {
        return true;
      }
    }
    return false;
  }

  BigDecimal couponOf(BigDecimal face) {
    return face.multiply(new BigDecimal(percent))
        .divide(BigDecimal.valueOf(100L * perYear), 2, RoundingMode.HALF_UP);
  }
}

