package org.sycee.app.messages;

import com.prowidesoftware.swift.model.Tag;
import com.prowidesoftware.swift.model.mt.mt3xx.MT320;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.confirmation.ConfirmedTerms;

/// Writes the confirmation of a new loan or deposit (MT320), as party A.
///
/// Interest (34E) carries an `N` where party A lends: so the usage table of the standard has it,
/// which tells amounts from the side of the account of the deal.
/// https://pinas.synology.me/Swift_Manual/2006/FINAL/US3MA/DOC/ALBE.HTM
public record LoanConfirmation(
    String reference, ConfirmedTerms terms, PaymentRoute theirs, PaymentRoute ours) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /// The text of the message, with its blocks.
  public String text() {
    var message = new MT320(PaymentRoute.terminal(terms.ourBic()), terms.theirBic());
    var tags = new ArrayList<Tag>();
    general(tags);
    details(tags);
    tags.add(new Tag("15C", ""));
    tags.addAll(theirs.receivingAgent());
    tags.add(new Tag("15D", ""));
    tags.addAll(ours.receivingAgent());
    message.append(tags.toArray(Tag[]::new));
    return message.message();
  }

  private void general(List<Tag> tags) {
    tags.add(new Tag("15A", ""));
    tags.add(new Tag("20", reference));
    tags.add(new Tag("22A", "NEWT"));
    tags.add(new Tag("94A", "BILA"));
    tags.add(new Tag("22B", "CONF"));
    tags.add(new Tag("22C", commonReference()));
    tags.add(new Tag("21N", reference));
    tags.add(new Tag("82A", terms.ourBic()));
    tags.add(new Tag("87A", terms.theirBic()));
  }

  private void details(List<Tag> tags) {
    tags.add(new Tag("15B", ""));
    tags.add(new Tag("17R", terms.lent() ? "L" : "B"));
    tags.add(new Tag("30T", terms.tradeDate().format(DAY)));
    tags.add(new Tag("30V", terms.valueDate().format(DAY)));
    tags.add(new Tag("30P", terms.maturityDate().format(DAY)));
    tags.add(new Tag("32B", amount(terms.principal())));
    tags.add(new Tag("30X", terms.maturityDate().format(DAY)));
    tags.add(new Tag("34E", (terms.interest().isPositive() ? "N" : "") + interest()));
    tags.add(new Tag("37G", percent(terms.rate())));
    tags.add(new Tag("14D", DayCountCode.of(terms.dayCount())));
  }

  private String interest() {
    Money interest = terms.interest();
    return amount(interest.isNegative() ? interest.negated() : interest);
  }

  /// Banks and places of the two BICs in the order of the alphabet, and between them the last digit
  /// of the rate that is not zero with the three before it.
  private String commonReference() {
    String one = bankAndPlace(terms.ourBic());
    String other = bankAndPlace(terms.theirBic());
    String digits =
        percent(terms.rate()).replace(",", "").replaceFirst("0+$", "").replaceFirst("^$", "0");
    String padded = "000" + digits;
    String code = padded.substring(padded.length() - 4);
    return one.compareTo(other) <= 0 ? one + code + other : other + code + one;
  }

  private static String bankAndPlace(String bic) {
    return bic.substring(0, 4) + bic.substring(6, 8);
  }

  static String amount(Money money) {
    return money.currency() + decimal(money.decimal().toPlainString());
  }

  /// SWIFT writes a comma, also where no decimals follow.
  private static String decimal(String plain) {
    return plain.contains(".") ? plain.replace('.', ',') : plain + ',';
  }

  private static String percent(Rate rate) {
    return decimal(rate.perYear().movePointRight(2).stripTrailingZeros().toPlainString());
  }

  /// How the standard writes day counts.
  enum DayCountCode {
    ACT_360("ACT/360", DayCount.ACT_360),
    ACT_365("ACT/365", DayCount.ACT_365F),
    AFI_365("AFI/365", DayCount.ACT_ACT_ISDA),
    THIRTY_360("360/360", DayCount.THIRTY_360_ISDA),
    THIRTY_E_360("30E/360", DayCount.THIRTY_E_360);

    private final String code;
    private final DayCount dayCount;

    DayCountCode(String code, DayCount dayCount) {
      this.code = code;
      this.dayCount = dayCount;
    }

    static String of(DayCount dayCount) {
      for (DayCountCode each : values()) {
        if (each.dayCount == dayCount) {
          return each.code;
        }
      }
      throw MessageRejection.MESSAGE_NOT_WRITABLE.because(
          "the standard has no code for %s".formatted(dayCount));
    }

    static DayCount read(String code) {
      for (DayCountCode each : values()) {
        if (each.code.equals(code)) {
          return each.dayCount;
        }
      }
      throw MessageRejection.MESSAGE_UNREADABLE.because("field 14D is " + code);
    }
  }
}
