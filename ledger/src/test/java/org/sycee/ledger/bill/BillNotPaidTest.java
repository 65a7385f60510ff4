package org.sycee.ledger.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.bill.BillRejection.*;
import static org.sycee.ledger.bill.BillScene.*;
import static org.sycee.ledger.deposit.DepositRejection.INSUFFICIENT_FUNDS;
import static org.sycee.ledger.deposit.DepositWishes.about;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.journal.JournalEntry.on;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.bill.BillCommand.*;
import org.sycee.ledger.bill.BillEvent.*;
import org.sycee.ledger.deposit.ContractLeg.BillClaimCharged;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Rate;

/// What becomes of a bill that is not paid, and of one that the central bank has.
class BillNotPaidTest {
  private static final LocalDate ISSUED = LocalDate.of(2025, 12, 5);

  private final BillScene scene = new BillScene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Nested
  class Is_dishonoured {
    @Test
    void and_its_face_is_a_claim_on_the_customer() {
      scene.discount();
      TransactionId id = scene.dishonourOn(DUE);
      assertThat(((BillDishonoured) scene.factsOf(id).getFirst()).entry())
          .isEqualTo(
              on(DUE)
                  .debit(ofBill(CLAIMS_FROM_DISHONOURED_BILLS), cny("8000000.00"))
                  .credit(ofBill(FACE_OF_DISCOUNTED_BILLS), cny("8000000.00"))
                  .entry());
      scene.isRefused(new CollectBill(scene.next(), BILL, DUE), BILL_PRESENTED);
      scene.isRefused(new DishonourBill(scene.next(), BILL, "", DUE), BILL_PRESENTED);
    }

    @Test
    void and_recovered_from_a_deposit_of_the_customer_in_parts() {
      scene.discount();
      scene.dishonourOn(DUE);
      TransactionId id = scene.recover(MILL, "7000000.00");
      assertThat(scene.factsOf(id))
          .extracting(fact -> fact.getClass().getSimpleName())
          .containsExactlyInAnyOrder("BillClaimRecovered", "BillClaimCharged");
      assertThat(scene.factsOf(id))
          .filteredOn(BillClaimCharged.class::isInstance)
          .extracting(fact -> ((BillClaimCharged) fact).entry())
          .containsExactly(
              on(DUE)
                  .debit(
                      LedgerAccount.of(OTHER_BRANCH, DEMAND_DEPOSITS_OF_COMPANIES, MILL.value()),
                      cny("7000000.00"))
                  .credit(LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT), cny("7000000.00"))
                  .entry());
      assertThat(scene.debitsOf(CLAIMS_FROM_DISHONOURED_BILLS)).isEqualTo(cny("1000000.00"));
      refuses(MILL, "840000.01", INSUFFICIENT_FUNDS);
      refuses(MILL, "1000000.01", RECOVERY_EXCEEDS_CLAIM);
      scene.ledger.send(about(MILL).bookedOn(DUE).deposit("160000.00"));
      scene.recover(MILL, "1000000.00");
      assertThat(scene.debitsOf(CLAIMS_FROM_DISHONOURED_BILLS)).isEqualTo(cny("0.00"));
      assertThat(scene.debitsOf(TRANSFERS_IN_TRANSIT)).isEqualTo(cny("0.00"));
      refuses(MILL, "0.01", BILL_ENDED);
    }

    @Test
    void and_recovered_from_nobody_else_nor_in_another_currency_nor_nothing() {
      scene.discount();
      refuses(MILL, "1.00", BILL_NOT_DISHONOURED);
      scene.dishonourOn(DUE);
      scene.ledger.send(about(STRANGER).bookedOn(DUE).deposit("10.00"));
      refuses(STRANGER, "1.00", DEPOSIT_OF_ANOTHER_CUSTOMER);
      refuses(MILL, "0.00", AMOUNT_NOT_POSITIVE);
      scene.isRefused(
          new RecoverBill(scene.next(), BILL, MILL, usd("1.00"), DUE, ""), CURRENCY_NOT_OF_BILL);
    }

    private void refuses(DepositId from, String amount, Rejection reason) {
      scene.isRefused(
          new RecoverBill(scene.next(), BILL, from, cny(amount), scene.today, ""), reason);
    }
  }

  @Nested
  class Is_rediscounted {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 6);

    @Test
    void until_it_is_due_at_the_rate_of_the_central_bank() {
      scene.discount();
      TransactionId id = scene.rediscountOn(MARCH, "1.75");
      // 60 days: 8,000,000 x 1.75 % x 60 / 360 = 23,333.33
      assertThat(((BillRediscounted) scene.factsOf(id).getFirst()).entry())
          .isEqualTo(
              on(MARCH)
                  .debit(at(EXCESS_RESERVES), cny("7976666.67"))
                  .debit(at(REDISCOUNT_PAID_IN_ADVANCE), cny("23333.33"))
                  .credit(ofBill(FACE_OF_REDISCOUNTED_BILLS), cny("8000000.00"))
                  .entry());
      scene.isRefused(
          new RediscountBill(scene.next(), BILL, Rate.ofPercent("1"), MARCH),
          BILL_ALREADY_REDISCOUNTED);
    }

    @Test
    void and_paid_back_whether_the_acceptor_pays_or_not() {
      scene.discount();
      scene.rediscountOn(MARCH, "1.75");
      scene.isRefused(new RepayRediscount(scene.next(), BILL, MARCH), BILL_NOT_DUE);
      scene.dishonourOn(DUE);
      TransactionId id = scene.repayOn(DUE);
      assertThat(((RediscountRepaid) scene.factsOf(id).getFirst()).entry())
          .isEqualTo(
              on(DUE)
                  .debit(ofBill(FACE_OF_REDISCOUNTED_BILLS), cny("8000000.00"))
                  .credit(at(EXCESS_RESERVES), cny("8000000.00"))
                  .entry());
      assertThat(scene.debitsOf(FACE_OF_REDISCOUNTED_BILLS)).isEqualTo(cny("0.00"));
      scene.isRefused(new RepayRediscount(scene.next(), BILL, DUE), BILL_NOT_REDISCOUNTED);
    }

    @Test
    void and_what_was_paid_in_advance_for_the_transfer_is_spent_at_once() {
      scene.discount(terms(BRANCH, ISSUED, DUE, 3, "6"));
      scene.rediscountOn(MARCH, "1.75");
      scene.collectOn(DUE);
      TransactionId id = scene.repayOn(DUE);
      // 63 days: 24,500.00, of which three are left: 1,166.67 by the cent of what was spent.
      assertThat(((RediscountRepaid) scene.factsOf(id).getFirst()).entry())
          .isEqualTo(
              on(DUE)
                  .debit(ofBill(FACE_OF_REDISCOUNTED_BILLS), cny("8000000.00"))
                  .credit(at(EXCESS_RESERVES), cny("8000000.00"))
                  .debit(at(INTEREST_ON_REDISCOUNTS), cny("1166.67"))
                  .credit(at(REDISCOUNT_PAID_IN_ADVANCE), cny("1166.67"))
                  .entry());
      scene.isRefused(new RepayRediscount(scene.next(), BILL, DUE), BILL_ENDED);
    }

    @Test
    void only_while_the_acceptor_has_still_to_pay() {
      scene.discount();
      scene.today = DUE;
      refuses(BILL_DATES_IMPOSSIBLE);
      scene.dishonourOn(DUE);
      refuses(BILL_PRESENTED);
    }

    private void refuses(Rejection reason) {
      scene.isRefused(
          new RediscountBill(scene.next(), BILL, Rate.ofPercent("1"), scene.today), reason);
    }
  }
}
