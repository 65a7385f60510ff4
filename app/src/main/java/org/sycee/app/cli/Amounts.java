package org.sycee.app.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.sycee.money.Money;

/// Amounts as a command prints them.
final class Amounts {
  private Amounts() {}

  /// `39,246,142.80`, with all the decimals of the currency and without its code.
  static String grouped(Money money) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    int decimals = money.currency().getDefaultFractionDigits();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(money.decimal());
  }

  /// `39246142.80`, for programs.
  static String plain(Money money) {
    return money.decimal().toPlainString();
  }
}
