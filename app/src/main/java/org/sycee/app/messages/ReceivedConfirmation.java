package org.sycee.app.messages;

import static org.sycee.app.messages.MessageRejection.MESSAGE_UNREADABLE;

import com.prowidesoftware.swift.io.parser.SwiftParser;
import com.prowidesoftware.swift.model.SwiftBlock4;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sycee.app.messages.LoanConfirmation.DayCountCode;
import org.sycee.ledger.Rejected;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.treasury.confirmation.ConfirmedTerms;

/// A confirmation of a counterparty (MT320), turned so that it tells what we should have: its party
/// A is they, its party B is we.
public record ReceivedConfirmation(String reference, ConfirmedTerms terms) {
  private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\\{4:(.*?)\\R-\\}");
  private static final Pattern AMOUNT = Pattern.compile("(N?)([A-Z]{3})([0-9]+),([0-9]*)");
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /// Throws [Rejected] with the field that cannot be read.
  public static ReceivedConfirmation read(String message) {
    Matcher block = TEXT_BLOCK.matcher(message);
    String text = block.find() ? block.group(1) : message;
    return new Reading(SwiftParser.parseBlock4("{4:\r\n" + text.strip() + "\r\n-}")).confirmation();
  }

  private record Reading(SwiftBlock4 block) {

    ReceivedConfirmation confirmation() {
      require("22A", "NEWT");
      require("22B", "CONF");
      boolean theyLend =
          switch (field("17R")) {
            case "L" -> true;
            case "B" -> false;
            default -> throw unreadable("17R");
          };
      Money signed = amount("34E");
      return new ReceivedConfirmation(
          field("20"),
          new ConfirmedTerms(
              institution("87A"),
              institution("82A"),
              !theyLend,
              date("30T"),
              date("30V"),
              date("30P"),
              amount("32B"),
              signed,
              rate(),
              DayCountCode.read(field("14D"))));
    }

    private void require(String name, String value) {
      if (!field(name).equals(value)) {
        throw unreadable(name);
      }
    }

    private String field(String name) {
      String value = block.getTagValue(name);
      if (value == null || value.isBlank()) {
        throw MESSAGE_UNREADABLE.because("field %s is missing".formatted(name));
      }
      return value.strip();
    }

    /// An account may stand in a line before the BIC.
    private String institution(String name) {
      String bic = field(name).lines().reduce((_, last) -> last).orElse("");
      if (!PaymentRoute.isBic(bic)) {
        throw unreadable(name);
      }
      return bic;
    }

    private LocalDate date(String name) {
      try {
        return LocalDate.parse(field(name), DAY);
      } catch (DateTimeException e) {
        throw unreadable(name);
      }
    }

    /// They write `N` before interest that they receive, so that it is negative for us.
    private Money amount(String name) {
      Matcher amount = AMOUNT.matcher(field(name));
      if (!amount.matches()) {
        throw unreadable(name);
      }
      try {
        String digits = amount.group(3) + (amount.group(4).isEmpty() ? "" : '.' + amount.group(4));
        Money money = Money.of(amount.group(2), digits);
        return amount.group(1).isEmpty() ? money : money.negated();
      } catch (IllegalArgumentException | ArithmeticException e) {
        throw unreadable(name);
      }
    }

    private Rate rate() {
      String percent = field("37G");
      if (!percent.matches("N?[0-9]{1,10},[0-9]*")) {
        throw unreadable("37G");
      }
      var value =
          new BigDecimal(percent.replace("N", "-").replaceFirst(",$", "").replace(',', '.'));
      return new Rate(value.movePointLeft(2));
    }

    private Rejected unreadable(String name) {
      return MESSAGE_UNREADABLE.because(
          "field %s is '%s'".formatted(name, block.getTagValue(name)));
    }
  }
}
