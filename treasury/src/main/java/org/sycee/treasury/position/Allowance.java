package org.sycee.treasury.position;

import java.util.Currency;
import org.sycee.money.Money;

/// What is set aside for a position, and for which expected credit losses (IFRS 9 5.5).
public record Allowance(Stage stage, Money amount) {

  /// How far credit risk has gone.
  public enum Stage {
    /// No worse than when it was bought: losses of the next twelve months (第一阶段).
    TWELVE_MONTHS,
    /// Much worse: losses of the whole life (第二阶段).
    LIFETIME,
    /// Credit-impaired: losses of the whole life (第三阶段).
    CREDIT_IMPAIRED
  }

  static Allowance none(Currency currency) {
    return new Allowance(Stage.TWELVE_MONTHS, Money.zero(currency));
  }
}
