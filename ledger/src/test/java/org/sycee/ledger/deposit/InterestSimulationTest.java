package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.refusalOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.sycee.contract.deposit.AgreementInterest;
import org.sycee.contract.deposit.DemandInterest;
import org.sycee.contract.deposit.Repricing;
import org.sycee.contract.deposit.RunningInterest;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.deposit.DepositEvent.InterestSettled;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.Agreement;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.Interest;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// Running accounts at random, with changes booked late and rates corrected late, against a world
/// in which everything arrived in time: in the end both have been paid the same.
///
/// `-Dsycee.seed=` repeats one account, `-Dsycee.accounts=` chooses how many follow it.
class InterestSimulationTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 5);
  private static final int DAYS = 420;

  @Test
  void what_was_booked_late_is_paid_as_if_it_had_come_in_time() {
    long seed = Long.getLong("sycee.seed", 20260105);
    int accounts = Integer.getInteger("sycee.accounts", 300);
    int settlements = 0;
    int corrections = 0;
    for (long each = seed; each < seed + accounts; each++) {
      Account account = new Account(each);
      account.live();
      settlements += account.settlements;
      corrections += account.corrections;
    }
    assertThat(settlements).isGreaterThan(accounts * 3);
    assertThat(corrections).isGreaterThan(accounts / 3);
  }

  private static final class Account {
    private final long seed;
    private final SplittableRandom random;
    private final DepositTerms terms;
    private final DepositStory story;
    private final List<Change> changes = new ArrayList<>();
    private int settlements;
    private int corrections;

    Account(long seed) {
      this.seed = seed;
      random = new SplittableRandom(seed);
      DepositProduct product = random.nextBoolean() ? new Demand() : new Agreement(cny("500.00"));
      Holder holder = random.nextBoolean() ? Holder.COMPANY : Holder.INDIVIDUAL;
      terms = DepositStory.terms(product, holder);
      RateTable rates = RateTable.empty();
      for (int month = 0; month < 15; month += 1 + random.nextInt(4)) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusMonths(month);
        rates =
            rates
                .with(RateKey.DEMAND, from, new Rate(rate(1)))
                .with(RateKey.AGREEMENT, from, new Rate(rate(5)));
      }
      story = DepositStory.opened(FIRST_DAY.toString(), terms, rates);
    }

    private BigDecimal rate(int times) {
      return BigDecimal.valueOf(random.nextLong(1, 60) * times, 4);
    }

    void live() {
      for (int i = 0; i < DAYS; i++) {
        LocalDate date = FIRST_DAY.plusDays(i);
        if (random.nextInt(6) == 0) {
          move(date);
        }
        if (random.nextInt(100) == 0) {
          story.correct(RateKey.DEMAND, LocalDate.of(2024, 1, 1), new Rate(rate(1)));
        }
        if (date.equals(InterestSettlement.QUARTERLY.settlementOnOrAfter(date))) {
          settle(date);
        }
        if (random.nextInt(40) == 0) {
          outstandingIsWhatTheContractSays(date);
        }
      }
    }

    private void move(LocalDate booked) {
      LocalDate kept =
          story.deposit().earnings().paid().keySet().stream().findFirst().orElse(FIRST_DAY);
      LocalDate valued = booked.minusDays(random.nextInt(3) == 0 ? random.nextInt(100) : 0);
      LocalDate date = valued.isBefore(kept) ? kept : valued;
      Money amount = new Money(terms.currency(), random.nextLong(1, 5_000_000));
      boolean in = random.nextInt(3) > 0;
      Money change = in ? amount : amount.negated();
      boolean there = in || !story.deposit().available().isLessThan(amount);
      if (there) {
        story.decide(
            booked,
            false,
            wish -> {
              DepositWishes dated = wish.withValueOn(date);
              return in
                  ? dated.deposit(amount, Channel.CASH)
                  : dated.withdraw(amount, Channel.CASH);
            });
        changes.add(new Change(date, change));
      }
    }

    private void settle(LocalDate date) {
      Money due = total(new World(date));
      Money paid = paid();
      if (due.compareTo(paid) <= 0) {
        assertThat(refusalOf(() -> story.decide(date, true, DepositWishes::settleInterest)))
            .as("seed %d on %s", seed, date)
            .isEqualTo(DepositRejection.NO_INTEREST_DUE);
        return;
      }
      var facts = story.decide(date, true, DepositWishes::settleInterest);
      settlements++;
      corrections += facts.size() - 1;
      assertThat(paid()).as("seed %d on %s", seed, date).isEqualTo(due);
    }

    private Money paid() {
      return story.facts().stream()
          .filter(InterestSettled.class::isInstance)
          .map(fact -> ((InterestSettled) fact).change())
          .reduce(cny("0.00"), Money::plus);
    }

    private Money total(World world) {
      return world.paid.values().stream().reduce(cny("0.00"), Money::plus);
    }

    /// At the close of any day: what the settlements still owe and what the contract accrues.
    private void outstandingIsWhatTheContractSays(LocalDate date) {
      var interest =
          new Interest(terms.product(), terms.holder(), story.deposit().earnings(), story.rates());
      var world = new World(date);
      Money owed = total(world).minus(paid());
      boolean settles = date.equals(InterestSettlement.QUARTERLY.settlementOnOrAfter(date));
      Money accrued =
          Rounding.HALF_UP.toMoney(
              terms.currency(), rules().accrued(world.balances, story.rates(), date));
      assertThat(interest.outstandingAtCloseOf(date))
          .as("seed %d on %s", seed, date)
          .isEqualTo(settles ? owed : owed.plus(accrued));
    }

    private RunningInterest rules() {
      Repricing repricing =
          terms.holder() == Holder.INDIVIDUAL
              ? Repricing.SETTLEMENT_DAY_RATE
              : Repricing.BY_SEGMENT;
      return switch (terms.product()) {
        case Agreement p ->
            new AgreementInterest(
                p.basicBalance(), InterestSettlement.QUARTERLY, repricing, Rounding.HALF_UP);
        default -> new DemandInterest(InterestSettlement.QUARTERLY, repricing, Rounding.HALF_UP);
      };
    }

    /// What would have been paid up to the close of a day had everything been known in time. What
    /// was corrected once and then let go is as it was paid.
    private final class World {
      private final Map<LocalDate, Money> paid = new HashMap<>();
      private BalanceHistory balances = BalanceHistory.of(terms.currency(), changes);

      World(LocalDate closeOf) {
        LocalDate kept =
            story.deposit().earnings().paid().keySet().stream().findFirst().orElse(FIRST_DAY);
        LocalDate start = balances.startDate().orElse(closeOf.plusDays(1));
        for (InterestPeriod period :
            InterestSettlement.QUARTERLY.periods(start, closeOf.plusDays(1))) {
          boolean settles =
              period
                  .settlementDate()
                  .equals(
                      InterestSettlement.QUARTERLY.settlementOnOrAfter(period.settlementDate()));
          if (settles && !period.settlementDate().isAfter(closeOf)) {
            Money amount =
                period.fromDate().isBefore(kept)
                    ? paidFor(period)
                    : rules().settle(period, balances, story.rates()).interest();
            paid.put(period.fromDate(), amount);
            balances = balances.with(period.paymentDate(), amount);
          }
        }
      }

      private Money paidFor(InterestPeriod period) {
        return story.facts().stream()
            .filter(InterestSettled.class::isInstance)
            .map(InterestSettled.class::cast)
            .filter(fact -> fact.fromDate().equals(period.fromDate()))
            .map(InterestSettled::change)
            .reduce(cny("0.00"), Money::plus);
      }
    }
  }
}
