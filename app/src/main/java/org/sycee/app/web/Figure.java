package org.sycee.app.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.sycee.money.Money;

/// An amount as a page shows it, and where the lines behind it are. Nothing is shown for zero, as
/// in a paper ledger.
public record Figure(String text, String href) {

  static Figure of(Money money, String href) {
    return new Figure(text(money), href);
  }

  /// A figure that is the sum of the column above it, so that there is no other place to lead to.
  static Figure of(Money money) {
    return of(money, "");
  }

  public boolean hasLink() {
    return !href.isEmpty() && !text.isEmpty();
  }

  /// With thousands separators and all decimals of the currency: `1,250,000.00`.
  static String text(Money money) {
    if (money.isZero()) {
      return "";
    }
    BigDecimal decimal = money.decimal();
    // DecimalFormat writes a BigDecimal digit by digit, never through a double.
    var format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(decimal.scale());
    format.setMaximumFractionDigits(decimal.scale());
    return format.format(decimal);
  }
}
