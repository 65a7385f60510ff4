package org.sycee.app.messages;

import static org.sycee.app.messages.MessageRejection.MESSAGE_UNREADABLE;

import com.prowidesoftware.swift.io.parser.SwiftParser;
import com.prowidesoftware.swift.model.SwiftBlock4;
import com.prowidesoftware.swift.model.Tag;
import com.prowidesoftware.swift.model.field.Field61;
import com.prowidesoftware.swift.model.field.Field62F;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.Rejected;
import org.sycee.money.Money;
import org.sycee.treasury.nostro.Statement;
import org.sycee.treasury.nostro.StatementLine;

/// MT940 and MT950: the same fields, but for field 86, which only the first has. A file holds one
/// message after the other, with or without the blocks around their text.
///
/// Statement numbers begin again every year, and a page of a statement is a message of its own with
/// its own balances: the id of a page is `2026-12/1`, the year it closes in, number and page.
final class MtStatements {
  private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\\{4:(.*?)\\R-\\}");
  private static final Pattern END_OF_TEXT = Pattern.compile("(?m)^-\\s*$");

  private MtStatements() {}

  static List<Statement> read(String file) {
    var statements = new ArrayList<Statement>();
    int number = 1;
    for (String text : texts(file)) {
      SwiftBlock4 block = SwiftParser.parseBlock4("{4:\r\n" + text.strip() + "\r\n-}");
      statements.add(new Reading(number++, block).statement());
    }
    return statements;
  }

  private static List<String> texts(String file) {
    if (file.contains("{4:")) {
      return TEXT_BLOCK.matcher(file).results().map(found -> found.group(1)).toList();
    }
    return END_OF_TEXT.splitAsStream(file).filter(text -> !text.isBlank()).toList();
  }

  /// One message; `number` is its place in the file.
  private record Reading(int number, SwiftBlock4 block) {

    Statement statement() {
      LocalDate closingDate = balanceDate("62");
      Money closing = balance("62");
      return new Statement(
          "%d-%s".formatted(closingDate.getYear(), page(required("28C"))),
          account(),
          balance("60"),
          closingDate,
          closing,
          lines(closing.currency()));
    }

    private String account() {
      String plain = block.getTagValue("25");
      String withBank = block.getTagValue("25P");
      if (plain != null) {
        return plain.strip();
      }
      if (withBank != null) {
        return withBank.lines().findFirst().orElse("").strip();
      }
      throw unreadable("field 25 is missing");
    }

    /// A statement of one page need not number it.
    private static String page(String number) {
      return number.contains("/") ? number.strip() : number.strip() + "/1";
    }

    private String required(String field) {
      String value = block.getTagValue(field);
      if (value == null) {
        throw unreadable("field %s is missing".formatted(field));
      }
      return value;
    }

    /// The first or intermediate balance (`F` or `M`), which are written alike.
    private Field62F balanceField(String field) {
      String whole = block.getTagValue(field + "F");
      return new Field62F(whole == null ? required(field + "M") : whole);
    }

    private Money balance(String field) {
      Field62F balance = balanceField(field);
      Money amount =
          money(
              currency(balance.getCurrency(), field),
              balance.getAmountAsBigDecimal(),
              field,
              balance.getValue());
      return signed(amount, balance.getDCMark(), field);
    }

    private Currency currency(@Nullable String code, String field) {
      try {
        return Currency.getInstance(code == null ? "" : code);
      } catch (IllegalArgumentException e) {
        throw unreadable("field %s is in no currency: %s".formatted(field, code));
      }
    }

    private LocalDate balanceDate(String field) {
      return date(balanceField(field).getDate(), field);
    }

    private List<StatementLine> lines(Currency currency) {
      var lines = new ArrayList<StatementLine>();
      List<Tag> tags = block.getTags();
      for (int i = 0; i < tags.size(); i++) {
        if (tags.get(i).getName().equals("61")) {
          boolean explained = i + 1 < tags.size() && tags.get(i + 1).getName().equals("86");
          String more = explained ? tags.get(i + 1).getValue() : "";
          lines.add(line(lines.size() + 1, currency, tags.get(i).getValue(), more));
        }
      }
      return lines;
    }

    private StatementLine line(int place, Currency currency, String value, String more) {
      var field = new Field61(value);
      String where = "61 of line " + place;
      Money amount = money(currency, field.getAmountAsBigDecimal(), where, value);
      String text = text(field.getSupplementaryDetails()) + ' ' + more.replaceAll("\\s+", " ");
      return new StatementLine(
          place,
          date(field.getValueDate(), where),
          signed(amount, field.getDebitCreditMark(), where),
          text(field.getReferenceForTheAccountOwner()),
          text(field.getReferenceOfTheAccountServicingInstitution()),
          text.strip());
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value.strip();
    }

    /// `C` is money to us; the reversal of a debit (`RD`) is, too.
    private Money signed(Money amount, @Nullable String mark, String field) {
      return switch (mark) {
        case "C", "RD" -> amount;
        case "D", "RC" -> amount.negated();
        case null, default ->
            throw unreadable("field %s is neither debit nor credit: %s".formatted(field, mark));
      };
    }

    private Money money(
        Currency currency, @Nullable BigDecimal amount, String field, String value) {
      if (amount == null || amount.signum() < 0) {
        throw unreadable("field %s has no amount: %s".formatted(field, value));
      }
      try {
        return Money.of(currency, amount);
      } catch (IllegalArgumentException | ArithmeticException e) {
        throw unreadable("field %s: %s".formatted(field, e.getMessage()));
      }
    }

    /// Years have two digits, all of this century.
    private LocalDate date(@Nullable String digits, String field) {
      if (digits != null && digits.matches("[0-9]{6}")) {
        try {
          return LocalDate.of(
              2000 + Integer.parseInt(digits.substring(0, 2)),
              Integer.parseInt(digits.substring(2, 4)),
              Integer.parseInt(digits.substring(4)));
        } catch (DateTimeException e) {
          throw unreadable("field %s: %s".formatted(field, e.getMessage()));
        }
      }
      throw unreadable("field %s has no date: %s".formatted(field, digits));
    }

    private Rejected unreadable(String why) {
      return MESSAGE_UNREADABLE.because("message %d of the file: %s".formatted(number, why));
    }
  }
}
