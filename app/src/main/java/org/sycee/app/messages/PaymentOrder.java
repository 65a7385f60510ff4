package org.sycee.app.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.prowidesoftware.swift.model.Tag;
import com.prowidesoftware.swift.model.mt.mt2xx.MT202;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.UUID;
import org.sycee.money.Money;

/// Writes the order to our correspondent to pay another bank (MT202). `reference` comes back in its
/// statement, `related` names the deal.
public record PaymentOrder(
    String reference,
    String related,
    LocalDate valueDate,
    Money amount,
    String ourBic,
    String correspondentBic,
    String ourAccount,
    PaymentRoute theirs,
    String theirBic) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

  /// The text of the message, with its blocks.
  public String text() {
    var message = new MT202(PaymentRoute.terminal(ourBic), correspondentBic);
    var tags = new ArrayList<Tag>();
    tags.add(new Tag("20", reference));
    tags.add(new Tag("21", related));
    tags.add(new Tag("32A", valueDate.format(DAY) + LoanConfirmation.amount(amount)));
    tags.add(new Tag("53B", "/" + ourAccount));
    tags.add(
        theirs.hasBic()
            ? new Tag("57A", theirs.institution())
            : new Tag("57D", theirs.institution()));
    tags.add(new Tag("58A", "/" + theirs.account() + "\r\n" + theirBic));
    message.append(tags.toArray(Tag[]::new));
    message.getSwiftMessage().setUETR(uniqueReference());
    return message.message();
  }

  /// The reference that follows the payment from end to end, a random UUID by its form. It is
  /// worked out from our BIC and reference: one payment is never ordered under two of them.
  private String uniqueReference() {
    UUID named = UUID.nameUUIDFromBytes((ourBic + ' ' + reference).getBytes(UTF_8));
    var text = new StringBuilder(named.toString());
    text.setCharAt(14, '4');
    return text.toString();
  }
}
