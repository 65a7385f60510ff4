package org.sycee.ledger.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.bill.BillRejection.*;
import static org.sycee.ledger.bill.BillScene.*;
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
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.ledger.deposit.ContractLeg.BillProceedsCredited;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.LedgerAccount;

class BillTest {
  private static final LocalDate ISSUED = LocalDate.of(2025, 12, 5);

  private final BillScene scene = new BillScene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Nested
  class Is_discounted {
    @Test
    void for_its_face_less_interest_to_the_day_it_is_due() {
      // 8,000,000 x 6 % x 120 / 360 = 160,000 (JV6).
      TransactionId id = scene.discount();
      assertThat(scene.factsOf(id))
          .containsExactlyInAnyOrder(
              new BillDiscounted(
                  id,
                  BILL,
                  terms(),
                  cny("160000.00"),
                  cny("7840000.00"),
                  DUE,
                  DAY,
                  on(DAY)
                      .debit(ofBill(FACE_OF_DISCOUNTED_BILLS), cny("8000000.00"))
                      .credit(at(UNEARNED_DISCOUNT), cny("160000.00"))
                      .credit(at(TRANSFERS_IN_TRANSIT), cny("7840000.00"))
                      .entry()),
              new BillProceedsCredited(
                  id,
                  MILL,
                  "bil_1",
                  cny("7840000.00"),
                  "bill",
                  on(DAY)
                      .debit(
                          LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT), cny("7840000.00"))
                      .credit(
                          LedgerAccount.of(
                              OTHER_BRANCH, DEMAND_DEPOSITS_OF_COMPANIES, MILL.value()),
                          cny("7840000.00"))
                      .entry()));
      assertThat(scene.debitsOf(TRANSFERS_IN_TRANSIT)).isEqualTo(cny("0.00"));
    }

    @Test
    void for_three_more_days_of_interest_if_the_acceptor_is_out_of_town() {
      // 8,000,000 x 6 % x 123 / 360 = 164,000
      TransactionId id = scene.discount(terms(BRANCH, ISSUED, DUE, 3, "6"));
      assertThat(scene.factsOf(id))
          .filteredOn(BillDiscounted.class::isInstance)
          .extracting(fact -> ((BillDiscounted) fact).discount())
          .containsExactly(cny("164000.00"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> terms(BRANCH, ISSUED, DUE, 2, "6"))
          .withMessage("none or three days are added for the transfer, not 2");
      assertThatIllegalArgumentException().isThrownBy(() -> terms(BRANCH, ISSUED, DUE, 0, "-0.1"));
    }

    @Test
    void from_its_issue_on_and_before_it_is_due_within_six_months() {
      refuses(terms(BRANCH, DAY.plusDays(1), DUE, 0, "6"), BILL_DATES_IMPOSSIBLE);
      refuses(terms(BRANCH, ISSUED, DAY, 0, "6"), BILL_DATES_IMPOSSIBLE);
      refuses(terms(BRANCH, ISSUED, LocalDate.of(2026, 6, 6), 0, "6"), BILL_TERM_TOO_LONG);
      scene.discount(terms(BRANCH, ISSUED, LocalDate.of(2026, 6, 5), 0, "6"));
    }

    @Test
    void only_if_something_is_left_to_pay_out() {
      // 120 days at 300 % are the whole face.
      refuses(terms(BRANCH, ISSUED, DUE, 0, "300"), DISCOUNT_EXCEEDS_FACE);
    }

    @Test
    void only_to_a_deposit_of_the_customer_in_the_same_books() {
      var abroad = new DepositId("dep_abroad");
      scene.open(abroad, CUSTOMER, OTHER_BANK);
      refuses(to(STRANGER), DEPOSIT_OF_ANOTHER_CUSTOMER);
      refuses(to(abroad), LENDING_BETWEEN_LEGAL_ENTITIES);
    }

    @Test
    void by_a_calendar_that_knows_the_day_on_which_it_is_due() {
      BillTerms t = terms();
      for (String calendar : new String[] {"NOWHERE", "CHINA_INTERBANK"}) {
        var terms =
            new BillTerms(
                t.customer(),
                t.unit(),
                t.deposit(),
                t.kind(),
                t.number(),
                t.drawer(),
                t.acceptor(),
                t.face(),
                LocalDate.of(2076, 1, 5),
                LocalDate.of(2076, 5, 5),
                0,
                calendar,
                t.discountRate());
        scene.today = LocalDate.of(2076, 1, 5);
        refuses(terms, CALENDAR_UNKNOWN);
      }
    }

    @Test
    void once() {
      scene.discount();
      refuses(terms(), BILL_ALREADY_DISCOUNTED);
      scene.collectOn(DUE);
      refuses(terms(), BILL_ALREADY_DISCOUNTED);
    }

    private BillTerms to(DepositId deposit) {
      BillTerms t = terms();
      return new BillTerms(
          t.customer(),
          t.unit(),
          deposit,
          t.kind(),
          t.number(),
          t.drawer(),
          t.acceptor(),
          t.face(),
          t.issueDate(),
          t.maturityDate(),
          0,
          t.calendar(),
          t.discountRate());
    }

    private void refuses(BillTerms terms, Rejection reason) {
      scene.isRefused(new DiscountBill(scene.next(), BILL, terms, scene.today, ""), reason);
    }
  }

  @Nested
  class Is_collected {
    @Test
    void on_the_day_it_is_due() {
      scene.discount();
      TransactionId id = scene.collectOn(DUE);
      assertThat(scene.factsOf(id))
          .containsExactly(
              new BillCollected(
                  id,
                  BILL,
                  cny("8000000.00"),
                  cny("0.00"),
                  DUE,
                  on(DUE)
                      .debit(at(INTERBANK_CLEARING), cny("8000000.00"))
                      .credit(ofBill(FACE_OF_DISCOUNTED_BILLS), cny("8000000.00"))
                      .entry()));
      scene.isRefused(new CollectBill(scene.next(), BILL, DUE), BILL_ENDED);
    }

    @Test
    void before_the_money_was_counted_upon_and_then_earns_the_rest_at_once() {
      scene.discount(terms(BRANCH, ISSUED, DUE, 3, "6"));
      TransactionId id = scene.collectOn(DUE);
      // 120 of 123 days are earned: 164,000 x 3 / 123 = 4,000.
      assertThat(((BillCollected) scene.factsOf(id).getFirst()).entry())
          .isEqualTo(
              on(DUE)
                  .debit(at(INTERBANK_CLEARING), cny("8000000.00"))
                  .credit(ofBill(FACE_OF_DISCOUNTED_BILLS), cny("8000000.00"))
                  .debit(at(UNEARNED_DISCOUNT), cny("4000.00"))
                  .credit(at(INTEREST_ON_DISCOUNTED_BILLS), cny("4000.00"))
                  .entry());
    }

    @Test
    void not_before_it_is_due_and_only_on_the_open_day() {
      scene.discount();
      scene.today = DUE.minusDays(1);
      scene.isRefused(new CollectBill(scene.next(), BILL, scene.today), BILL_NOT_DUE);
      scene.isRefused(
          new CollectBill(scene.next(), BILL, DUE), BusinessDayRejection.BUSINESS_DAY_NOT_OPEN);
    }
  }

  @Test
  void is_unknown_before_it_is_discounted() {
    scene.isRefused(new CollectBill(scene.next(), BILL, DAY), BILL_NOT_FOUND);
  }
}
