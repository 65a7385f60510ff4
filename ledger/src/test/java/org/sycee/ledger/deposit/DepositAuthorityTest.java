package org.sycee.ledger.deposit;

import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.deposit.DepositFacts.charged;
import static org.sycee.ledger.deposit.DepositFacts.deposited;
import static org.sycee.ledger.deposit.DepositFacts.frozen;
import static org.sycee.ledger.deposit.DepositFacts.held;
import static org.sycee.ledger.deposit.DepositFacts.opened;
import static org.sycee.ledger.deposit.DepositRejection.AMOUNT_NOT_POSITIVE;
import static org.sycee.ledger.deposit.DepositRejection.INSUFFICIENT_FUNDS;
import static org.sycee.ledger.deposit.DepositRejection.LOSS_ALREADY_REPORTED;
import static org.sycee.ledger.deposit.DepositRejection.LOSS_REPORTED;
import static org.sycee.ledger.deposit.DepositRejection.LOSS_REPORT_NOT_FOUND;
import static org.sycee.ledger.deposit.DepositRejection.NOT_FOR_LUMP_SUMS;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;
import static org.sycee.ledger.journal.AccountCodes.INTERBANK_CLEARING;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.deposit.DepositEvent.FundsDeducted;
import org.sycee.ledger.deposit.DepositEvent.LossReportCancelled;
import org.sycee.ledger.deposit.DepositEvent.LossReported;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;

/// What an authority takes, and what a customer reports as lost.
class DepositAuthorityTest {
  private static final LossReported LOST = new LossReported(WISH, DEPOSIT, "loss-1", DAY);

  private final FixtureConfiguration<DepositAggregate> deposit = fixtureOf(DepositAggregate.class);
  private final DepositWishes wish = DepositWishes.TODAY;

  @Nested
  class A_deduction {
    @Test
    void takes_money_out_of_a_frozen_deposit() {
      deposit
          .given(opened(), deposited("100.00"), frozen("order-1"))
          .when(wish.deduct("100.00"))
          .expectEvents(
              new FundsDeducted(
                  WISH,
                  DEPOSIT,
                  cny("100.00"),
                  Channel.INTERBANK,
                  "court",
                  "order-9",
                  charged(INTERBANK_CLEARING, "100.00").entry()));
    }

    @Test
    void is_refused_beyond_what_is_there_less_what_is_set_aside() {
      deposit
          .given(opened(), deposited("100.00"), held("hold-1", "1.00"))
          .when(wish.deduct("99.01"))
          .expectNoEvents()
          .expectException(refused(INSUFFICIENT_FUNDS));
    }

    @Test
    void of_nothing_is_refused() {
      deposit
          .given(opened())
          .when(wish.deduct("0.00"))
          .expectNoEvents()
          .expectException(refused(AMOUNT_NOT_POSITIVE));
    }

    @Test
    void from_a_lump_sum_is_refused() {
      deposit
          .given(opened(DepositStory.terms(new TimeOrDemand(), Holder.INDIVIDUAL)))
          .when(wish.deduct("1.00"))
          .expectNoEvents()
          .expectException(refused(NOT_FOR_LUMP_SUMS));
    }
  }

  @Nested
  class A_loss {
    @Test
    void is_reported_once() {
      deposit.given(opened()).when(wish.reportLoss("loss-1")).expectEvents(LOST);
      deposit
          .given(opened(), LOST)
          .when(wish.reportLoss("loss-2"))
          .expectNoEvents()
          .expectException(refused(LOSS_ALREADY_REPORTED));
    }

    @Test
    void keeps_everything_in_until_the_report_is_cancelled() {
      for (DepositCommand out : List.of(wish.withdraw("1.00"), wish.reverse("deposited"))) {
        deposit
            .given(opened(), deposited("100.00"), LOST)
            .when(out)
            .expectNoEvents()
            .expectException(refused(LOSS_REPORTED));
      }
      deposit
          .given(opened(), LOST)
          .when(wish.close())
          .expectNoEvents()
          .expectException(refused(LOSS_REPORTED));
      deposit
          .given(opened(), LOST)
          .when(wish.cancelLossReport("loss-1"))
          .expectEvents(new LossReportCancelled(WISH, DEPOSIT, "loss-1", DAY));
    }

    @Test
    void is_cancelled_by_its_own_report_only() {
      deposit
          .given(opened(), LOST)
          .when(wish.cancelLossReport("loss-2"))
          .expectNoEvents()
          .expectException(refused(LOSS_REPORT_NOT_FOUND));
    }
  }
}
