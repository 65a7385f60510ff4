package org.sycee.app.http.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// What kind of deposit it is, with the terms of the kind.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(name = "DEMAND", value = ProductTerms.Demand.class),
  @JsonSubTypes.Type(name = "AGREEMENT", value = ProductTerms.Agreement.class),
  @JsonSubTypes.Type(name = "CALL", value = ProductTerms.Call.class),
  @JsonSubTypes.Type(name = "TIME", value = ProductTerms.Time.class),
  @JsonSubTypes.Type(name = "TIME_OR_DEMAND", value = ProductTerms.TimeOrDemand.class),
  @JsonSubTypes.Type(name = "NOTICE", value = ProductTerms.Notice.class)
})
@Schema(
    name = "DepositProduct",
    description = "What kind of deposit it is; kind says which.",
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "DEMAND", schema = ProductTerms.Demand.class),
      @DiscriminatorMapping(value = "AGREEMENT", schema = ProductTerms.Agreement.class),
      @DiscriminatorMapping(value = "CALL", schema = ProductTerms.Call.class),
      @DiscriminatorMapping(value = "TIME", schema = ProductTerms.Time.class),
      @DiscriminatorMapping(value = "TIME_OR_DEMAND", schema = ProductTerms.TimeOrDemand.class),
      @DiscriminatorMapping(value = "NOTICE", schema = ProductTerms.Notice.class)
    })
sealed interface ProductTerms {
  DepositProduct product();

  static ProductTerms of(DepositProduct product) {
    return switch (product) {
      case DepositProduct.Demand _ -> new Demand();
      case DepositProduct.Agreement p -> new Agreement(p.basicBalance());
      case DepositProduct.Call p -> new Call(p.rate(), p.daysOfYear());
      case DepositProduct.Time p -> new Time(p.months(), Optional.of(p.atMaturity()));
      case DepositProduct.TimeOrDemand _ -> new TimeOrDemand();
      case DepositProduct.Notice p -> new Notice(p.days(), p.leastWithdrawal());
    };
  }

  @Schema(name = "DemandDeposit", description = "A running account.")
  record Demand() implements ProductTerms {
    @Override
    public DepositProduct product() {
      return new DepositProduct.Demand();
    }
  }

  @Schema(name = "AgreementDeposit", description = "A running account with a second rate.")
  record Agreement(
      @Schema(description = "Above it the agreement rate is earned.") Money basicBalance)
      implements ProductTerms {
    public Agreement {
      var _ = new DepositProduct.Agreement(basicBalance);
    }

    @Override
    public DepositProduct product() {
      return new DepositProduct.Agreement(basicBalance);
    }
  }

  @Schema(name = "CallDeposit", description = "A company's or bank's with a rate of its own.")
  record Call(Rate rate, @Schema(description = "360 or 365.") int daysOfYear)
      implements ProductTerms {
    public Call {
      var _ = new DepositProduct.Call(rate, daysOfYear);
    }

    @Override
    public DepositProduct product() {
      return new DepositProduct.Call(rate, daysOfYear);
    }
  }

  @Schema(name = "TimeDeposit", description = "A lump sum for a term.")
  record Time(
      @Schema(description = "1 to 60.") int months,
      @Schema(description = "STAY if left out.") Optional<AtMaturity> atMaturity)
      implements ProductTerms {
    public Time {
      var _ = new DepositProduct.Time(months, AtMaturity.STAY);
    }

    @Override
    public DepositProduct product() {
      return new DepositProduct.Time(months, atMaturity.orElse(AtMaturity.STAY));
    }
  }

  @Schema(name = "TimeOrDemandDeposit", description = "A lump sum without a term.")
  record TimeOrDemand() implements ProductTerms {
    @Override
    public DepositProduct product() {
      return new DepositProduct.TimeOrDemand();
    }
  }

  @Schema(name = "NoticeDeposit", description = "A lump sum that is withdrawn after a notice.")
  record Notice(
      @Schema(description = "Of the notice: 1 or 7.") int days,
      @Schema(description = "Less than it earns the demand rate.") Money leastWithdrawal)
      implements ProductTerms {
    public Notice {
      var _ = new DepositProduct.Notice(days, leastWithdrawal);
    }

    @Override
    public DepositProduct product() {
      return new DepositProduct.Notice(days, leastWithdrawal);
    }
  }
}
