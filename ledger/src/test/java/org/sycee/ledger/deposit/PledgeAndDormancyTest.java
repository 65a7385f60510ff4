package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositFacts.*;
import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.deposit.DepositWishes.*;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.deposit.DepositRestrictionEvent.*;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.money.Rate;

/// What creditors and silence keep in a deposit.
class PledgeAndDormancyTest {
  private static final RateTable RATES =
      RateTable.empty()
          .with(RateKey.DEMAND, LocalDate.parse("2024-01-01"), Rate.ofPercent("0.2"))
          .with(RateKey.time(12), LocalDate.parse("2024-01-01"), Rate.ofPercent("1.5"));

  private static DepositStory of(DepositProduct product) {
    return DepositStory.opened("2024-01-05", DepositStory.terms(product, Holder.INDIVIDUAL), RATES);
  }

  private static DepositStory year() {
    return year(AtMaturity.STAY);
  }

  private static DepositStory year(AtMaturity atMaturity) {
    DepositStory story = of(new Time(12, atMaturity));
    story.on("2024-01-05", wish -> wish.deposit("100000.00"));
    return story;
  }

  @Nested
  class A_pledge {
    private final DepositStory story = year();

    @Test
    void of_a_certificate_keeps_everything_in_until_it_is_released() {
      assertThat(story.on("2024-02-01", wish -> wish.pledge("loan_7")))
          .extracting(fact -> ((DepositPledged) fact).balance())
          .containsExactly(cny("100000.00"));
      for (Function<DepositWishes, DepositCommand> out :
          List.<Function<DepositWishes, DepositCommand>>of(
              wish -> wish.withdraw("1.00"), DepositWishes::payOutAndClose)) {
        assertThat(refusalOf(() -> story.on("2024-03-01", out))).isEqualTo(DEPOSIT_PLEDGED);
      }
      story.on("2024-03-01", wish -> wish.releasePledge("loan_7"));
      story.on("2024-03-01", DepositWishes::payOutAndClose);
      assertThat(story.isClosed()).isTrue();
    }

    @Test
    void is_released_for_the_contract_it_secures_only() {
      story.on("2024-02-01", wish -> wish.pledge("loan_7"));
      assertThat(refusalOf(() -> story.on("2024-02-01", wish -> wish.releasePledge("loan_8"))))
          .isEqualTo(PLEDGE_NOT_FOUND);
      assertThat(refusalOf(() -> story.on("2024-02-01", wish -> wish.pledge("loan_8"))))
          .isEqualTo(DEPOSIT_PLEDGED);
    }

    @Test
    void does_not_hinder_a_renewal() {
      DepositStory renewing = year(AtMaturity.RENEW);
      renewing.on("2024-02-01", wish -> wish.pledge("loan_7"));
      renewing.atEndOf("2025-01-05", DepositWishes::renew);
      assertThat(renewing.balance()).isEqualTo(cny("101500.00"));
      assertThat(renewing.deposit().restrictions().pledge()).contains("loan_7");
    }

    @Test
    void is_refused_of_what_the_customer_may_not_dispose_of() {
      story.on("2024-02-01", wish -> wish.freeze("order-1"));
      assertThat(refusalOf(() -> story.on("2024-02-01", wish -> wish.pledge("loan_7"))))
          .isEqualTo(DEPOSIT_FROZEN);
      story.on("2024-02-01", wish -> wish.unfreeze("order-1"));
      story.on("2024-02-01", wish -> wish.reportLoss("loss-1"));
      assertThat(refusalOf(() -> story.on("2024-02-01", wish -> wish.pledge("loan_7"))))
          .isEqualTo(LOSS_REPORTED);
      story.on("2024-02-01", wish -> wish.cancelLossReport("loss-1"));
      story.on("2024-02-01", wish -> wish.placeHold("hold-1", "1.00"));
      assertThat(refusalOf(() -> story.on("2024-02-01", wish -> wish.pledge("loan_7"))))
          .isEqualTo(HOLDS_OUTSTANDING);
    }

    @Test
    void is_refused_of_anything_but_a_filled_time_deposit() {
      DepositStory empty = of(new Time(12, AtMaturity.STAY));
      assertThat(refusalOf(() -> empty.on("2024-02-01", wish -> wish.pledge("loan_7"))))
          .isEqualTo(LUMP_SUM_NOT_PAID_IN);
      DepositStory other = of(new TimeOrDemand());
      assertThat(refusalOf(() -> other.on("2024-02-01", wish -> wish.pledge("loan_7"))))
          .isEqualTo(NOT_OF_THIS_PRODUCT);
    }
  }

  @Nested
  class A_dormant_deposit {
    private final DepositStory story = company();

    @Test
    void is_one_that_did_not_move_for_a_year() {
      assertThat(refusalOf(() -> story.atEndOf("2025-01-04", DepositWishes::markDormant)))
          .isEqualTo(DORMANCY_RULE_NOT_MET);
      assertThat(story.atEndOf("2025-01-05", DepositWishes::markDormant))
          .singleElement()
          .isInstanceOfSatisfying(
              DepositFellDormant.class,
              fact -> {
                assertThat(fact.lastMovedOn()).isEqualTo("2024-01-05");
                assertThat(fact.balance()).isEqualTo(cny("100.00"));
              });
      assertThat(refusalOf(() -> story.atEndOf("2025-01-06", DepositWishes::markDormant)))
          .isEqualTo(DORMANCY_RULE_NOT_MET);
    }

    @Test
    void was_not_moved_by_fees_and_interest() {
      story.on("2024-06-01", wish -> wish.chargeFee("1.00"));
      story.on("2024-06-01", wish -> wish.creditInterest("1.00"));
      story.on("2024-06-01", wish -> wish.chargeInterest("1.00"));
      story.atEndOf("2025-01-05", DepositWishes::markDormant);
    }

    @Test
    void was_moved_by_a_receipt_or_payment() {
      story.on("2024-06-01", wish -> wish.withdraw("1.00"));
      assertThat(refusalOf(() -> story.atEndOf("2025-01-05", DepositWishes::markDormant)))
          .isEqualTo(DORMANCY_RULE_NOT_MET);
      story.atEndOf("2025-06-01", DepositWishes::markDormant);
    }

    @Test
    void takes_in_and_gives_out_nothing_until_it_is_reactivated() {
      story.atEndOf("2025-01-05", DepositWishes::markDormant);
      story.on("2025-02-01", wish -> wish.deposit("5.00"));
      assertThat(refusalOf(() -> story.on("2025-02-01", wish -> wish.withdraw("1.00"))))
          .isEqualTo(DEPOSIT_DORMANT);
      assertThat(story.deposit().collectible()).isEqualTo(cny("0.00"));
      assertThat(story.on("2025-02-01", DepositWishes::reactivate))
          .singleElement()
          .isInstanceOf(DepositReactivated.class);
      story.on("2025-02-01", wish -> wish.withdraw("105.00"));
      assertThat(refusalOf(() -> story.on("2025-02-01", DepositWishes::reactivate)))
          .isEqualTo(DEPOSIT_NOT_DORMANT);
    }

    @Test
    void may_fall_dormant_again_a_year_after_its_reactivation() {
      story.atEndOf("2025-01-05", DepositWishes::markDormant);
      story.on("2025-02-01", DepositWishes::reactivate);
      assertThat(refusalOf(() -> story.atEndOf("2026-01-31", DepositWishes::markDormant)))
          .isEqualTo(DORMANCY_RULE_NOT_MET);
      story.atEndOf("2026-02-01", DepositWishes::markDormant);
    }

    @Test
    void is_never_an_individuals_nor_a_lump_sum_nor_overdrawn() {
      DepositStory li = of(new Demand());
      DepositStory lumpSum = year();
      DepositStory overdrawn = DepositStory.opened("2024-01-05", WITH_OVERDRAFT, RATES);
      overdrawn.on("2024-01-05", wish -> wish.withdraw("10.00"));
      for (DepositStory never : List.of(li, lumpSum, overdrawn)) {
        assertThat(refusalOf(() -> never.atEndOf("2026-01-05", DepositWishes::markDormant)))
            .isEqualTo(DORMANCY_RULE_NOT_MET);
      }
    }

    private static DepositStory company() {
      DepositStory story =
          DepositStory.opened(
              "2024-01-05", DepositStory.terms(new Demand(), Holder.COMPANY), RATES);
      story.on("2024-01-05", wish -> wish.deposit("100.00"));
      return story;
    }
  }
}
