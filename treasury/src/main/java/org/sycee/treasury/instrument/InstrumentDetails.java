package org.sycee.treasury.instrument;

import java.util.Currency;
import java.util.List;

/// What is known of a security from a date on.
public record InstrumentDetails(
    String name,
    InstrumentKind kind,
    Market market,
    Issuer issuer,
    Currency currency,
    InstrumentTerms terms,
    List<ExerciseDate> options) {
  public InstrumentDetails {
    options = List.copyOf(options);
  }
}
