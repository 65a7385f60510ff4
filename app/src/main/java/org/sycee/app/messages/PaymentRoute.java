package org.sycee.app.messages;

import com.prowidesoftware.swift.model.Tag;
import java.util.List;

/// Where somebody receives a currency: the account, and the institution that keeps it, a BIC or the
/// name of a payment system.
public record PaymentRoute(String account, String institution) {

  /// Whether the institution is told by its BIC.
  boolean hasBic() {
    return isBic(institution);
  }

  static boolean isBic(String text) {
    return text.matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
  }

  /// From which terminal we send: ours is the first, `A`, behind the eight letters of the BIC.
  static String terminal(String bic) {
    return bic.substring(0, 8) + 'A' + (bic.length() == 11 ? bic.substring(8) : "XXX");
  }

  /// Field 57: the receiving agent.
  List<Tag> receivingAgent() {
    return List.of(
        hasBic()
            ? new Tag("57A", "/" + account + "\r\n" + institution)
            : new Tag("57D", "/" + account + "\r\n" + institution));
  }
}
