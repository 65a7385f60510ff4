package org.sycee.treasury.confirmation;

import static org.sycee.treasury.confirmation.ConfirmationRejection.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.confirmation.Difference.Field;
import org.sycee.treasury.deal.DealRejection;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.deal.MoneyMarketTerms;

/// What both sides of a loan or deposit confirm to each other, as seen by us: `lent` if we lend.
/// Interest is positive if we receive it. Institutions are told by their BIC.
public record ConfirmedTerms(
    String ourBic,
    String theirBic,
    boolean lent,
    LocalDate tradeDate,
    LocalDate valueDate,
    LocalDate maturityDate,
    Money principal,
    Money interest,
    Rate rate,
    DayCount dayCount) {
  private static final String HEAD_OFFICE = "XXX";

  public ConfirmedTerms {
    ourBic = institution(ourBic);
    theirBic = institution(theirBic);
  }

  /// Eleven letters that end with those of the head office are the eight before.
  private static String institution(String bic) {
    String plain = bic.strip().toUpperCase(Locale.ROOT);
    return plain.length() == 11 && plain.endsWith(HEAD_OFFICE) ? plain.substring(0, 8) : plain;
  }

  /// What we confirm of a deal; refuses one that is not verified or not of this kind.
  public static ConfirmedTerms of(LiveDeal deal, String ourBic, String theirBic) {
    DealRejection.DEAL_NOT_VERIFIED.unless(
        deal.stage() == LiveDeal.Stage.VERIFIED,
        () -> "%s is %s".formatted(deal.dealId(), deal.stage()));
    if (!(deal.ticket().terms() instanceof MoneyMarketTerms terms)) {
      throw CONFIRMATION_OF_OTHER_KIND.because(
          "%s is a %s".formatted(deal.dealId(), deal.ticket().terms().product()));
    }
    CONFIRMATION_INCOMPLETE.unless(
        !ourBic.isEmpty(), () -> deal.ticket().portfolio().entity() + " has no BIC");
    CONFIRMATION_INCOMPLETE.unless(
        !theirBic.isEmpty(), () -> deal.ticket().counterparty() + " has no BIC");
    Money interest = terms.interest().total();
    boolean lent = terms.product().isLent();
    return new ConfirmedTerms(
        ourBic,
        theirBic,
        lent,
        deal.ticket().tradeDate(),
        terms.valueDate(),
        terms.maturityDate(),
        terms.principal(),
        lent ? interest : interest.negated(),
        terms.rate(),
        terms.dayCount());
  }

  /// Every field in which what they say is not what we say, with both values.
  public List<Difference> differences(ConfirmedTerms theirs) {
    var found = new ArrayList<Difference>();
    add(found, Field.OUR_BIC, ourBic, theirs.ourBic);
    add(found, Field.THEIR_BIC, theirBic, theirs.theirBic);
    add(found, Field.LENDER, lender(), theirs.lender());
    add(found, Field.TRADE_DATE, tradeDate, theirs.tradeDate);
    add(found, Field.VALUE_DATE, valueDate, theirs.valueDate);
    add(found, Field.MATURITY_DATE, maturityDate, theirs.maturityDate);
    add(found, Field.PRINCIPAL, principal, theirs.principal);
    add(found, Field.INTEREST, interest, theirs.interest);
    add(found, Field.RATE, plain(rate), plain(theirs.rate));
    add(found, Field.DAY_COUNT, dayCount, theirs.dayCount);
    return found;
  }

  private String lender() {
    return lent ? "WE" : "THEY";
  }

  private static String plain(Rate rate) {
    return rate.perYear().stripTrailingZeros().toPlainString();
  }

  private static void add(List<Difference> found, Field field, Object ours, Object theirs) {
    if (!ours.equals(theirs)) {
      found.add(new Difference(field, ours.toString(), theirs.toString()));
    }
  }
}
