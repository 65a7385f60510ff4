package org.sycee.app.http.credit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// The price of a loan; `kind` says which. Interest is rounded half up unless it says otherwise.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(name = "FIXED", value = LoanPrice.Fixed.class),
  @JsonSubTypes.Type(name = "LINKED", value = LoanPrice.Linked.class)
})
@Schema(
    name = "LoanPrice",
    description = "The price of a loan; kind says which.",
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "FIXED", schema = LoanPrice.Fixed.class),
      @DiscriminatorMapping(value = "LINKED", schema = LoanPrice.Linked.class)
    })
sealed interface LoanPrice {
  LoanPricing pricing();

  static LoanPrice of(LoanPricing pricing) {
    Optional<Rounding> rounding = Optional.of(pricing.rounding());
    return pricing.isLinked()
        ? new Linked(
            pricing.benchmarkYears(),
            pricing.spread(),
            pricing.firstResetDate(),
            pricing.monthsBetweenResets(),
            rounding)
        : new Fixed(pricing.rate(), rounding);
  }

  private static LoanPricing rounded(LoanPricing pricing, Optional<Rounding> rounding) {
    return new LoanPricing(
        pricing.rate(),
        pricing.benchmarkYears(),
        pricing.spread(),
        pricing.firstResetDate(),
        pricing.monthsBetweenResets(),
        rounding.orElse(pricing.rounding()));
  }

  @Schema(name = "FixedPrice")
  record Fixed(
      @Schema(description = "Per year as a fraction: 0.0435 is 4.35 %.") Rate rate,
      Optional<Rounding> rounding)
      implements LoanPrice {
    @Override
    public LoanPricing pricing() {
      return rounded(LoanPricing.fixed(rate), rounding);
    }
  }

  @Schema(name = "LinkedPrice")
  record Linked(
      @Schema(description = "1 or 5: the term of the loan prime rate.") int benchmarkYears,
      @Schema(description = "Added to the loan prime rate, per year as a fraction.") Rate spread,
      LocalDate firstResetDate,
      int monthsBetweenResets,
      Optional<Rounding> rounding)
      implements LoanPrice {
    public Linked {
      if (benchmarkYears != 1 && benchmarkYears != 5) {
        throw new IllegalArgumentException(
            "the loan prime rate is one of 1 or 5 years, not of " + benchmarkYears);
      }
    }

    @Override
    public LoanPricing pricing() {
      return rounded(
          LoanPricing.linked(benchmarkYears, spread, firstResetDate, monthsBetweenResets),
          rounding);
    }
  }
}
