package org.sycee.ledger.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.ASLEEP;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.OTHER_BANK;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.at;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_CLOSED;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.journal.AccountCodes.CASH_ON_HAND;
import static org.sycee.ledger.journal.AccountCodes.DEMAND_DEPOSITS_OF_COMPANIES;
import static org.sycee.ledger.journal.AccountCodes.EXCESS_RESERVES;
import static org.sycee.ledger.journal.AccountCodes.PAID_IN_CAPITAL;
import static org.sycee.ledger.journal.JournalEntry.on;
import static org.sycee.ledger.journal.Side.CREDIT;
import static org.sycee.ledger.journal.Side.DEBIT;
import static org.sycee.ledger.voucher.VoucherRejection.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherCommand.ReverseVoucher;
import org.sycee.ledger.voucher.VoucherEvent.VoucherPosted;
import org.sycee.ledger.voucher.VoucherEvent.VoucherReversed;

class VoucherTest {
  private static final VoucherId VOUCHER = new VoucherId("vch_1");
  private static final Line DEBIT_RESERVES = new Line(at(EXCESS_RESERVES), DEBIT, cny("5000.00"));
  private static final Line CREDIT_CAPITAL = new Line(at(PAID_IN_CAPITAL), CREDIT, cny("5000.00"));

  private final FixtureConfiguration<VoucherAggregate> voucher = fixtureOf(VoucherAggregate.class);

  @Nested
  class Posting_a_voucher {
    @Test
    void makes_its_lines_an_entry() {
      voucher
          .givenNoPriorActivity()
          .when(post(DEBIT_RESERVES, CREDIT_CAPITAL))
          .expectEvents(
              new VoucherPosted(
                  WISH,
                  VOUCHER,
                  "paid-in capital",
                  on(DAY)
                      .debit(at(EXCESS_RESERVES), cny("5000.00"))
                      .credit(at(PAID_IN_CAPITAL), cny("5000.00"))
                      .entry()));
    }

    @Test
    void may_have_value_from_an_earlier_day() {
      voucher
          .givenNoPriorActivity()
          .when(post(DAY, CLOSED_DAY, DEBIT_RESERVES, CREDIT_CAPITAL))
          .expectEvents(new VoucherPosted(WISH, VOUCHER, "paid-in capital", entry(CLOSED_DAY)));
    }

    @Test
    void a_second_time_is_refused() {
      voucher
          .given(posted())
          .when(post(DEBIT_RESERVES, CREDIT_CAPITAL))
          .expectNoEvents()
          .expectException(refused(VOUCHER_ALREADY_POSTED));
    }

    @Test
    void again_after_it_was_reversed_is_refused() {
      voucher
          .given(posted(), reversed())
          .when(post(DEBIT_RESERVES, CREDIT_CAPITAL))
          .expectNoEvents()
          .expectException(refused(VOUCHER_ALREADY_POSTED));
    }
  }

  @Nested
  class Is_refused {
    @Test
    void with_value_after_the_day_it_is_booked() {
      isRefused(post(DAY, NEXT_DAY, DEBIT_RESERVES, CREDIT_CAPITAL), VALUE_DATE_AFTER_BOOKING_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01"})
    void with_an_amount_that_is_not_positive(String amount) {
      isRefused(
          post(
              new Line(at(CASH_ON_HAND), DEBIT, cny(amount)),
              new Line(at(PAID_IN_CAPITAL), CREDIT, cny(amount))),
          AMOUNT_NOT_POSITIVE);
    }

    @Test
    void on_an_account_that_is_not_in_the_chart() {
      var unknown = new AccountCode("9999");
      isRefused(
          post(DEBIT_RESERVES, new Line(at(unknown), CREDIT, cny("5000.00"))), UNKNOWN_ACCOUNT);
    }

    @Test
    void on_the_control_account_of_contracts() {
      isRefused(
          post(DEBIT_RESERVES, new Line(at(DEMAND_DEPOSITS_OF_COMPANIES), CREDIT, cny("5000.00"))),
          ACCOUNT_OF_CONTRACTS);
    }

    @Test
    void on_the_subsidiary_account_of_a_contract() {
      var deposit = LedgerAccount.of(DEBIT_RESERVES.account().unit(), CASH_ON_HAND, "dep_1");
      isRefused(
          post(DEBIT_RESERVES, new Line(deposit, CREDIT, cny("5000.00"))), ACCOUNT_OF_CONTRACTS);
    }

    @Test
    void unless_it_balances_with_the_figures() {
      voucher
          .givenNoPriorActivity()
          .when(post(DEBIT_RESERVES, new Line(at(PAID_IN_CAPITAL), CREDIT, cny("4999.99"))))
          .expectNoEvents()
          .expectException(refused(UNBALANCED_ENTRY))
          .expectExceptionMessage(
              "UNBALANCED_ENTRY: the entry does not balance in CN01/0101/BANKING:"
                  + " debits CNY 5000.00, credits CNY 4999.99");
    }

    @Test
    void with_fewer_than_two_lines() {
      isRefused(post(), UNBALANCED_ENTRY);
      fixtureOf(VoucherAggregate.class)
          .givenNoPriorActivity()
          .when(post(DEBIT_RESERVES))
          .expectException(refused(UNBALANCED_ENTRY));
    }

    @Test
    void on_a_closed_day() {
      isRefused(post(CLOSED_DAY, CLOSED_DAY, DEBIT_RESERVES, CREDIT_CAPITAL), BUSINESS_DAY_CLOSED);
    }

    @Test
    void if_the_day_is_not_open_in_one_of_the_legal_entities() {
      isRefused(
          post(DEBIT_RESERVES, CREDIT_CAPITAL, debitCash(ASLEEP), creditCapital(ASLEEP)),
          BUSINESS_DAY_NOT_OPEN);
      fixtureOf(VoucherAggregate.class)
          .givenNoPriorActivity()
          .when(
              post(
                  DEBIT_RESERVES, CREDIT_CAPITAL, debitCash(OTHER_BANK), creditCapital(OTHER_BANK)))
          .expectSuccessfulHandlerExecution();
    }

    private static Line debitCash(AccountingUnit unit) {
      return new Line(LedgerAccount.of(unit, CASH_ON_HAND), DEBIT, cny("1.00"));
    }

    private static Line creditCapital(AccountingUnit unit) {
      return new Line(LedgerAccount.of(unit, PAID_IN_CAPITAL), CREDIT, cny("1.00"));
    }

    private void isRefused(PostVoucher wish, Rejection reason) {
      voucher.givenNoPriorActivity().when(wish).expectNoEvents().expectException(refused(reason));
    }
  }

  @Nested
  class Reversing_a_voucher {
    @Test
    void posts_the_opposite_entry() {
      voucher
          .given(posted())
          .when(reverse(DAY))
          .expectEvents(
              new VoucherReversed(
                  WISH,
                  VOUCHER,
                  "entered twice",
                  on(DAY)
                      .credit(at(EXCESS_RESERVES), cny("5000.00"))
                      .debit(at(PAID_IN_CAPITAL), cny("5000.00"))
                      .entry()));
    }

    @Test
    void that_was_never_posted_is_refused() {
      voucher
          .givenNoPriorActivity()
          .when(reverse(DAY))
          .expectNoEvents()
          .expectException(refused(VOUCHER_NOT_FOUND));
    }

    @Test
    void a_second_time_is_refused() {
      voucher
          .given(posted(), reversed())
          .when(reverse(DAY))
          .expectNoEvents()
          .expectException(refused(VOUCHER_ALREADY_REVERSED));
    }

    @Test
    void on_a_day_that_is_not_open_is_refused() {
      voucher
          .given(posted())
          .when(reverse(NEXT_DAY))
          .expectNoEvents()
          .expectException(refused(BUSINESS_DAY_NOT_OPEN));
    }
  }

  @Test
  void does_not_exist_under_an_id_of_another_shape() {
    assertThat(new VoucherId("vch_" + "x".repeat(40)).value()).hasSize(44);
    for (String id : List.of("", "vch_", "dep_1", "vch_" + "x".repeat(41), "vch_a b")) {
      assertThatIllegalArgumentException().isThrownBy(() -> new VoucherId(id));
    }
  }

  private static PostVoucher post(Line... lines) {
    return post(DAY, DAY, lines);
  }

  private static PostVoucher post(LocalDate booked, LocalDate value, Line... lines) {
    return new PostVoucher(WISH, VOUCHER, booked, value, List.of(lines), "paid-in capital");
  }

  private static ReverseVoucher reverse(LocalDate booked) {
    return new ReverseVoucher(WISH, VOUCHER, booked, "entered twice");
  }

  private static VoucherPosted posted() {
    return new VoucherPosted(new TransactionId("posted"), VOUCHER, "paid-in capital", entry(DAY));
  }

  private static VoucherReversed reversed() {
    return new VoucherReversed(
        new TransactionId("reversed"), VOUCHER, "entered twice", entry(DAY).reversed(DAY));
  }

  private static JournalEntry entry(LocalDate valueDate) {
    return on(DAY, valueDate)
        .debit(at(EXCESS_RESERVES), cny("5000.00"))
        .credit(at(PAID_IN_CAPITAL), cny("5000.00"))
        .entry();
  }
}
