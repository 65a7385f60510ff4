package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.cny;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.money.Rate;

/// Lump sums of which a part was paid too much interest, because the demand rate of 0.2 % was
/// corrected afterwards. What is left gives its own interest for that, and no more.
class OverpaidLumpSumTest {
  private static final LocalDate YEAR_BEGINS = LocalDate.parse("2024-01-01");
  private static final RateTable RATES =
      RateTable.empty()
          .with(RateKey.DEMAND, YEAR_BEGINS, Rate.ofPercent("0.2"))
          .with(RateKey.time(12), YEAR_BEGINS, Rate.ofPercent("1.5"));

  private static DepositStory of(DepositProduct product, String amount) {
    DepositStory story =
        DepositStory.opened("2024-01-05", DepositStory.terms(product, Holder.INDIVIDUAL), RATES);
    story.on("2024-01-05", wish -> wish.deposit(amount));
    return story;
  }

  /// 1.60 were paid for ten days on 29,200, at 0.05 % they are 0.40; the other 7,300 have earned
  /// 0.20 in twenty days.
  @Test
  void the_next_part_takes_nothing_with_it() {
    DepositStory story = of(new TimeOrDemand(), "36500.00");
    List<DepositEvent> first = story.on("2024-01-15", wish -> wish.withdraw("29200.00"));
    assertThat(((InterestPaid) first.getFirst()).amount()).isEqualTo(cny("1.60"));
    story.correct(RateKey.DEMAND, YEAR_BEGINS, Rate.ofPercent("0.05"));
    List<DepositEvent> second = story.on("2024-01-25", wish -> wish.withdraw("7300.00"));
    var paid = (InterestPaid) second.getFirst();
    assertThat(paid.amount()).isEqualTo(cny("0.00"));
    assertThat(paid.excessAccrual()).isEqualTo(cny("0.20"));
    assertThat(((FundsWithdrawn) second.getLast()).amount()).isEqualTo(cny("7300.00"));
  }

  /// 111.11 were paid for 200 days on 99,999; the one yuan left has earned two fen in the year.
  @Test
  void the_next_term_begins_with_the_principal_that_is_left() {
    DepositStory story = of(new Time(12, AtMaturity.RENEW), "100000.00");
    List<DepositEvent> first = story.on("2024-07-23", wish -> wish.withdraw("99999.00"));
    assertThat(((InterestPaid) first.getFirst()).amount()).isEqualTo(cny("111.11"));
    story.correct(RateKey.DEMAND, YEAR_BEGINS, Rate.ofPercent("0.01"));
    List<DepositEvent> renewal = story.atEndOf("2025-01-05", DepositWishes::renew);
    assertThat(renewal).hasSize(1);
    assertThat(((DepositRenewed) renewal.getFirst()).principal()).isEqualTo(cny("1.00"));
  }
}
