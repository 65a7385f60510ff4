package org.sycee.projections.credit;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.sycee.money.Money;

/// What happened to loans within a period.
///
/// @param collected principal, due or not
/// @param matured principal that fell due within the period
/// @param maturedCollected what of that was paid by the end of the period
/// @param namesFound borrowed names
public record Flow(
    Money disbursed,
    Money collected,
    Money matured,
    Money maturedCollected,
    Money interestCollected,
    long namesFound,
    long namesCleared) {

  static Flow none(Currency currency) {
    Money zero = Money.zero(currency);
    return new Flow(zero, zero, zero, zero, zero, 0, 0);
  }

  Flow plus(Flow other) {
    return new Flow(
        disbursed.plus(other.disbursed),
        collected.plus(other.collected),
        matured.plus(other.matured),
        maturedCollected.plus(other.maturedCollected),
        interestCollected.plus(other.interestCollected),
        namesFound + other.namesFound,
        namesCleared + other.namesCleared);
  }

  /// 到期贷款收回率; empty if nothing fell due.
  public Optional<BigDecimal> recoveryRate() {
    return Percent.of(maturedCollected, matured);
  }
}
