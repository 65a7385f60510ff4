package org.sycee.contract.deposit;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.InterestPeriod;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.RateTable.Step;
import org.sycee.contract.interest.SettledInterest;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;

/// The product method (积数计息法) of running accounts: the closing balances of the days are added up as
/// whole numbers, and only the sum meets a rate and the days of a year.
///
/// PBOC notice 129/2005; banks may not choose another year than one of 360 days for demand
/// deposits.
record ProductMethod(
    List<Tier> tiers, int daysOfYear, InterestSettlement settlement, Rounding rounding) {

  /// The part of a balance above the floor and up to the cap, in minor units, and its rate.
  record Tier(TierRate rate, long floorMinorUnits, long capMinorUnits) {}

  /// What a part of a balance earns over a period.
  sealed interface TierRate {
    List<Step> steps(InterestPeriod period, RateTable rates);
  }

  /// A posted rate, and what a change of it does.
  record Posted(RateKey key, Repricing repricing) implements TierRate {
    @Override
    public List<Step> steps(InterestPeriod period, RateTable rates) {
      return switch (repricing) {
        case SETTLEMENT_DAY_RATE ->
            List.of(
                new Step(
                    period.fromDate(),
                    period.toExclusive(),
                    rates.on(key, period.settlementDate())));
        case BY_SEGMENT -> rates.steps(key, period.fromDate(), period.toExclusive());
      };
    }
  }

  /// A rate of the contract itself.
  record Agreed(Rate rate) implements TierRate {
    @Override
    public List<Step> steps(InterestPeriod period, RateTable rates) {
      return List.of(new Step(period.fromDate(), period.toExclusive(), rate));
    }
  }

  List<SettledInterest> settled(BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    var settled = new ArrayList<SettledInterest>();
    LocalDate from = balances.startDate().orElse(closeOf);
    for (InterestPeriod period : settlement.periods(from, closeOf.plusDays(1))) {
      if (!period.settlementDate().isAfter(closeOf)) {
        settled.add(settle(period, balances, rates));
      }
    }
    return settled;
  }

  SettledInterest settle(InterestPeriod period, BalanceHistory balances, RateTable rates) {
    BigDecimal unrounded = interest(period, balances, rates);
    return new SettledInterest(period, unrounded, rounding.toMoney(balances.currency(), unrounded));
  }

  BigDecimal accrued(BalanceHistory balances, RateTable rates, LocalDate closeOf) {
    LocalDate start = balances.startDate().orElse(closeOf);
    if (start.isAfter(closeOf)) {
      return BigDecimal.ZERO;
    }
    LocalDate from = settlement.periodOf(closeOf).fromDate();
    return interest(
        new InterestPeriod(start.isAfter(from) ? start : from, closeOf.plusDays(1), closeOf),
        balances,
        rates);
  }

  private BigDecimal interest(InterestPeriod period, BalanceHistory balances, RateTable rates) {
    BigDecimal ofAYear = BigDecimal.ZERO;
    for (Tier tier : tiers) {
      for (Step step : tier.rate.steps(period, rates)) {
        long product =
            balances.productWithin(
                tier.floorMinorUnits, tier.capMinorUnits, step.fromDate(), step.toExclusive());
        ofAYear = ofAYear.add(step.rate().perYear().multiply(BigDecimal.valueOf(product)));
      }
    }
    return ofAYear
        .movePointLeft(balances.currency().getDefaultFractionDigits())
        .divide(BigDecimal.valueOf(daysOfYear), DECIMAL128);
  }
}
