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
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Makes the contracts of a bank with ten branches.
final class Population {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final int BRANCHES = 10;
  private static final int PER_BULK = 1_000;

  private final BookedBank bank;

  Population(BookedBank bank) {
    this.bank = bank;
  }

  /// Answers with the day that is open.
  LocalDate create(int contracts) {
    bank.submit(new OpenBusinessDay(TimeOrderedIds.transaction(), BookedBank.ENTITY, DAY));
    bank.submit(
        new PublishRate(
            TimeOrderedIds.transaction(),
            BookedBank.ENTITY,
            CNY,
            RateKey.DEMAND,
            Rate.ofPercent("0.2"),
            DAY,
            "benchmark",
            false));
    bank.populate(() -> deposits(contracts));
    return DAY;
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

  private static DepositTerms terms(int i) {
    var unit = new AccountingUnit(BookedBank.ENTITY, "01%02d".formatted(i % BRANCHES), "BANKING");
    return new DepositTerms(
        new CustomerId("cus_" + i), Holder.INDIVIDUAL, unit, Money.of("CNY", "0"));
  }
}
