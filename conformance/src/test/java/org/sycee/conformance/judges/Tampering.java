package org.sycee.conformance.judges;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sycee.app.export.ExportFormat;
import org.sycee.money.Money;

/// One minor unit of a currency changed in an export: how a judge must find out.
enum Tampering {
  /// One posting of the last transaction in the currency: it no longer balances.
  ONE_POSTING {
    @Override
    void apply(List<String> lines, ExportFormat format, Currency currency) {
      int last = lastPosting(lines, format, currency);
      lines.set(last, changed(lines.get(last), format, currency, 1));
    }
  },

  /// Both postings of that transaction: it balances, and two closing balances are wrong.
  BOTH_POSTINGS {
    @Override
    void apply(List<String> lines, ExportFormat format, Currency currency) {
      int last = lastPosting(lines, format, currency);
      lines.set(last, changed(lines.get(last), format, currency, 1));
      lines.set(last - 1, changed(lines.get(last - 1), format, currency, -1));
    }
  },

  /// One closing balance: nothing else is wrong.
  ONE_ASSERTION {
    @Override
    void apply(List<String> lines, ExportFormat format, Currency currency) {
      int last = last(lines, assertion(format, currency));
      Matcher found = assertion(format, currency).matcher(lines.get(last));
      lines.set(last, replaced(found, currency, 1));
    }
  };

  abstract void apply(List<String> lines, ExportFormat format, Currency currency);

  String in(String export, ExportFormat format, Currency currency) {
    var lines = new ArrayList<>(export.lines().toList());
    apply(lines, format, currency);
    String tampered = String.join("\n", lines) + "\n";
    if (tampered.equals(export)) {
      throw new IllegalStateException("nothing was changed");
    }
    return tampered;
  }

  private static int lastPosting(List<String> lines, ExportFormat format, Currency currency) {
    return last(lines, posting(format, currency));
  }

  private static int last(List<String> lines, Pattern pattern) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    throw new IllegalStateException("no line is like " + pattern);
  }

  private static String changed(
      String line, ExportFormat format, Currency currency, long minorUnits) {
    return replaced(posting(format, currency).matcher(line), currency, minorUnits);
  }

  private static String replaced(Matcher found, Currency currency, long minorUnits) {
    if (!found.matches()) {
      throw new IllegalStateException("not what was expected: " + found);
    }
    Money written = Money.of(currency.getCurrencyCode(), found.group(2));
    Money changed = written.plus(new Money(currency, minorUnits));
    return found.group(1) + changed.decimal().toPlainString() + found.group(3);
  }

  private static Pattern posting(ExportFormat format, Currency currency) {
    return Pattern.compile(
        switch (format) {
          case HLEDGER, LEDGER -> "(    \\S+  %s )([-0-9.]+)()".formatted(currency);
          case BEANCOUNT -> "(  \\S+  )([-0-9.]+)( %s)".formatted(currency);
        });
  }

  private static Pattern assertion(ExportFormat format, Currency currency) {
    return Pattern.compile(
        switch (format) {
          case HLEDGER, LEDGER -> "(.* = %s )([-0-9.]+)()".formatted(currency);
          case BEANCOUNT -> "(.* balance \\S+  )([-0-9.]+)( ~ 0 %s)".formatted(currency);
        });
  }
}
