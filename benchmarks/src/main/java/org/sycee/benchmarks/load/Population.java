package org.sycee.benchmarks.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import org.sycee.benchmarks.TimeOrderedIds;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Makes the contracts of a bank with ten branches.
final class Population {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  static final Currency CNY = Currency.getInstance("CNY");
  private static final int BRANCHES = 10;
  private static final int PER_BULK = 1_000;

  private final BookedBank bank;

  Population(BookedBank bank) {
    this.bank = bank;
  }

  /// Seven of ten contracts are deposits, three of ten loans. Answers with the day that is open.
  LocalDate create(int contracts) {
    bank.submit(new OpenBusinessDay(TimeOrderedIds.transaction(), BookedBank.ENTITY, DAY));
    publish(RateKey.DEMAND, "0.2");
    publish(RateKey.time(12), "1.5");
    int loans = contracts * 3 / 10;
    bank.populate(() -> {
      deposits(contracts - loans - Borrowers.of(loans));
      new Borrowers(bank, DAY).lend(loans);
    });
    return DAY;
  }

  private void publish(RateKey key, String percent) {
    bank.submit(
        new PublishRate(
            TimeOrderedIds.transaction(),
            BookedBank.ENTITY,
            CNY,
            key,
            Rate.ofPercent(percent),
            DAY,
            "benchmark",
            false));
  }

  private void deposits(int number) {
    for (int first = 0; first < number; first += PER_BULK) {
      var commands = new ArrayList<DepositCommand>(2 * PER_BULK);
      for (int i = first; i < Math.min(first + PER_BULK, number); i++) {
        var id = new DepositId("dep_%07d".formatted(i));
        commands.add(new OpenDeposit(TimeOrderedIds.transaction(), id, terms(i), DAY));
        commands.add(
            new DepositFunds(
                TimeOrderedIds.transaction(),
                id,
                new Money(CNY, 10_000_000L + i),
                Channel.CASH,
                DAY,
                DAY,
                ""));
      }
      bank.submit(new PostTogether(TimeOrderedIds.transaction(), commands));
    }
  }

  /// Two of three are demand deposits, one of three is for a year.
  private static DepositTerms terms(int i) {
    return new DepositTerms(
        new CustomerId("cus_" + i),
        Holder.INDIVIDUAL,
        unit(i),
        Money.of("CNY", "0"),
        i % 3 == 0 ? new Time(12, AtMaturity.RENEW) : new Demand());
  }

  static AccountingUnit unit(int i) {
    return new AccountingUnit(BookedBank.ENTITY, "01%02d".formatted(i % BRANCHES), "BANKING");
  }
}
