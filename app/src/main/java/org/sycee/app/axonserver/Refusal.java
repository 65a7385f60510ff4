package org.sycee.app.axonserver;

import java.util.ArrayList;
import java.util.List;
import org.sycee.app.Modules;
import org.sycee.app.axon.CommandRejection;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;

/// A refusal on its way between nodes, by name. `family` is the enum of the feature, because two
/// features may refuse for reasons of the same name.
public record Refusal(String family, String code, String detail) {

  static Refusal of(Rejected refused) {
    return new Refusal(familyOf(refused.reason()), refused.code(), refused.detail());
  }

  /// The refusal as the node that sent the command throws it.
  Rejected rejected() {
    for (Class<? extends Rejection> known : families()) {
      if (known.getSimpleName().equals(family)) {
        for (Rejection reason : known.getEnumConstants()) {
          if (reason.name().equals(code)) {
            return reason.because(detail);
          }
        }
      }
    }
    throw new IllegalStateException(
        "another node refused with %s.%s, which this node does not know: %s"
            .formatted(family, code, detail));
  }

  /// Every enum of refusals, that of the command desk included.
  static List<Class<? extends Rejection>> families() {
    var families = new ArrayList<Class<? extends Rejection>>(Modules.rejections());
    families.add(CommandRejection.class);
    return families;
  }

  private static String familyOf(Rejection reason) {
    return ((Enum<?>) reason).getDeclaringClass().getSimpleName();
  }
}
