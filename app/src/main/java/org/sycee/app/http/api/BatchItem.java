package org.sycee.app.http.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.ChargeFee;
import org.sycee.ledger.deposit.DepositCommand.ChargeInterest;
import org.sycee.ledger.deposit.DepositCommand.CreditInterest;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// One wish of a batch; `action` says which.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
  @JsonSubTypes.Type(name = "deposit", value = BatchItem.Deposit.class),
  @JsonSubTypes.Type(name = "withdraw", value = BatchItem.Withdraw.class),
  @JsonSubTypes.Type(name = "credit-interest", value = BatchItem.Credit.class),
  @JsonSubTypes.Type(name = "charge-interest", value = BatchItem.Charge.class),
  @JsonSubTypes.Type(name = "charge-fee", value = BatchItem.Fee.class)
})
@Schema(
    name = "BatchItem",
    description = "One wish of a batch; action says which.",
    discriminatorProperty = "action",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "deposit", schema = BatchItem.Deposit.class),
      @DiscriminatorMapping(value = "withdraw", schema = BatchItem.Withdraw.class),
      @DiscriminatorMapping(value = "credit-interest", schema = BatchItem.Credit.class),
      @DiscriminatorMapping(value = "charge-interest", schema = BatchItem.Charge.class),
      @DiscriminatorMapping(value = "charge-fee", schema = BatchItem.Fee.class)
    })
sealed interface BatchItem {
  DepositId depositId();

  DepositCommand on(LocalDate day, TransactionId id);

  @Schema(name = "BatchDeposit")
  record Deposit(
      DepositId depositId,
      Money amount,
      Channel channel,
      Optional<LocalDate> valueDate,
      Optional<String> description)
      implements BatchItem {
    @Override
    public DepositCommand on(LocalDate day, TransactionId id) {
      return new DepositFunds(
          id, depositId, amount, channel, day, valueDate.orElse(day), description.orElse(""));
    }
  }

  @Schema(name = "BatchWithdraw")
  record Withdraw(
      DepositId depositId,
      Money amount,
      Channel channel,
      Optional<LocalDate> valueDate,
      Optional<String> description)
      implements BatchItem {
    @Override
    public DepositCommand on(LocalDate day, TransactionId id) {
      return new WithdrawFunds(
          id, depositId, amount, channel, day, valueDate.orElse(day), description.orElse(""));
    }
  }

  @Schema(name = "BatchCreditInterest")
  record Credit(
      DepositId depositId,
      Money amount,
      Optional<LocalDate> valueDate,
      Optional<String> description)
      implements BatchItem {
    @Override
    public DepositCommand on(LocalDate day, TransactionId id) {
      return new CreditInterest(
          id, depositId, amount, day, valueDate.orElse(day), description.orElse(""));
    }
  }

  @Schema(name = "BatchChargeInterest")
  record Charge(
      DepositId depositId,
      Money amount,
      Optional<LocalDate> valueDate,
      Optional<String> description)
      implements BatchItem {
    @Override
    public DepositCommand on(LocalDate day, TransactionId id) {
      return new ChargeInterest(
          id, depositId, amount, day, valueDate.orElse(day), description.orElse(""));
    }
  }

  @Schema(name = "BatchChargeFee")
  record Fee(
      DepositId depositId,
      Money amount,
      Optional<LocalDate> valueDate,
      Optional<String> description)
      implements BatchItem {
    @Override
    public DepositCommand on(LocalDate day, TransactionId id) {
      return new ChargeFee(
          id, depositId, amount, day, valueDate.orElse(day), description.orElse(""));
    }
  }
}
