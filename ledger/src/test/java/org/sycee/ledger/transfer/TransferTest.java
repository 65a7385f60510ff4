package org.sycee.ledger.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_CLOSED;
import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.deposit.DepositWishes.WHY;
import static org.sycee.ledger.deposit.DepositWishes.about;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.journal.JournalEntry.on;
import static org.sycee.ledger.transfer.TransferRejection.*;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.InMemoryLedger;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositEvent.TransactionReversed;
import org.sycee.ledger.deposit.DepositEvent.TransferReceived;
import org.sycee.ledger.deposit.DepositEvent.TransferSent;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.transfer.TransferCommand.ReverseTransfer;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;

/// Li in one branch has 100 yuan, the company in another branch has 10. They pay each other.
class TransferTest {
  private static final DepositId LI = new DepositId("dep_li");
  private static final DepositId COMPANY = new DepositId("dep_company");
  private static final DepositId NOBODY = new DepositId("dep_nobody");
  private static final LedgerAccount LI_ACCOUNT =
      LedgerAccount.of(BRANCH, DEMAND_DEPOSITS_OF_INDIVIDUALS, LI.value());
  private static final LedgerAccount COMPANY_ACCOUNT =
      LedgerAccount.of(OTHER_BRANCH, DEMAND_DEPOSITS_OF_COMPANIES, COMPANY.value());
  private static final TransactionId TRANSFER = new TransactionId("transfer-1");
  private static final TransactionId REVERSAL = new TransactionId("reversal-1");

  private final InMemoryLedger ledger = new InMemoryLedger();

  @BeforeEach
  void li_and_the_company_have_deposits() {
    ledger.send(about(LI).open(terms("Li", Holder.INDIVIDUAL, BRANCH, cny("0.00"))));
    ledger.send(about(COMPANY).open(terms("Co", Holder.COMPANY, OTHER_BRANCH, cny("0.00"))));
    ledger.send(about(LI).deposit("100.00"));
    ledger.send(about(COMPANY).deposit("10.00"));
  }

  private static DepositTerms terms(String who, Holder holder, AccountingUnit unit, Money none) {
    return new DepositTerms(new CustomerId(who), holder, unit, none);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Nested
  class Transferring_funds {
    @Test
    void stores_both_legs_each_balanced_in_its_own_branch() {
      ledger.send(transfer(LI, COMPANY, "40.00"));
      assertThat(ledger.factsOf(LI.value()))
          .endsWith(
              new TransferSent(
                  TRANSFER,
                  LI,
                  COMPANY,
                  cny("40.00"),
                  WHY,
                  on(DAY)
                      .debit(LI_ACCOUNT, cny("40.00"))
                      .credit(LedgerAccount.of(BRANCH, TRANSFERS_IN_TRANSIT), cny("40.00"))
                      .entry()));
      assertThat(ledger.factsOf(COMPANY.value()))
          .endsWith(
              new TransferReceived(
                  TRANSFER,
                  COMPANY,
                  LI,
                  cny("40.00"),
                  WHY,
                  on(DAY)
                      .debit(LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT), cny("40.00"))
                      .credit(COMPANY_ACCOUNT, cny("40.00"))
                      .entry()));
    }

    @Test
    void moves_the_amount_from_one_balance_to_the_other_in_both_directions() {
      ledger.send(transfer(LI, COMPANY, "40.00"));
      assertBalances("60.00", "50.00");
      ledger.send(transfer("transfer-2", COMPANY, LI, cny("50.00"), DAY, DAY));
      assertBalances("110.00", "0.00");
    }
  }

  @Nested
  class Nothing_is_stored {
    @Test
    void if_the_sender_has_too_little() {
      isRefused(transfer(LI, COMPANY, "100.01"), INSUFFICIENT_FUNDS);
      isRefused(transfer(COMPANY, LI, "10.01"), INSUFFICIENT_FUNDS);
    }

    @Test
    void if_the_sender_is_frozen() {
      ledger.send(about(LI).freeze("order-1"));
      isRefused(transfer(LI, COMPANY, "1.00"), DEPOSIT_FROZEN);
    }

    @Test
    void if_the_receiver_was_never_opened_although_the_sender_could_pay() {
      isRefused(transfer(LI, NOBODY, "1.00"), DEPOSIT_NOT_FOUND, "dep_nobody");
      assertThat(ledger.factsOf(NOBODY.value())).isEmpty();
    }

    @Test
    void if_the_sender_was_never_opened() {
      isRefused(transfer(NOBODY, LI, "1.00"), DEPOSIT_NOT_FOUND, "dep_nobody");
    }

    @Test
    void if_the_receiver_is_closed() {
      ledger.send(about(COMPANY).withdraw("10.00"));
      ledger.send(about(COMPANY).close());
      isRefused(transfer(LI, COMPANY, "1.00"), DEPOSIT_CLOSED, "dep_company");
    }

    @Test
    void if_the_receivers_deposit_is_in_another_currency() {
      var inDollars = new DepositId("dep_dollars");
      ledger.send(about(inDollars).open(terms("Wu", Holder.INDIVIDUAL, BRANCH, usd("0.00"))));
      isRefused(transfer(LI, inDollars, "1.00"), CURRENCY_NOT_OF_DEPOSIT, "dep_dollars");
    }

    @Test
    void if_the_amount_is_not_positive() {
      isRefused(transfer(LI, COMPANY, "0.00"), AMOUNT_NOT_POSITIVE);
      isRefused(transfer(LI, COMPANY, "-1.00"), AMOUNT_NOT_POSITIVE);
    }

    @Test
    void on_a_closed_day_or_with_value_after_the_day() {
      isRefused(
          transfer("transfer-1", LI, COMPANY, cny("1.00"), CLOSED_DAY, CLOSED_DAY),
          BUSINESS_DAY_CLOSED);
      isRefused(
          transfer("transfer-1", LI, COMPANY, cny("1.00"), DAY, NEXT_DAY),
          VALUE_DATE_AFTER_BOOKING_DATE);
    }

    @Test
    void if_the_deposits_are_in_the_books_of_two_legal_entities() {
      var abroad = new DepositId("dep_abroad");
      ledger.send(about(abroad).open(terms("Wu", Holder.INDIVIDUAL, OTHER_BANK, cny("0.00"))));
      isRefused(transfer(LI, abroad, "1.00"), TRANSFER_BETWEEN_LEGAL_ENTITIES, "CN02 and CN01");
    }

    @Test
    void if_both_deposits_are_one() {
      isRefused(transfer(LI, LI, "1.00"), TRANSFER_TO_ITSELF);
      isRefused(transfer(NOBODY, NOBODY, "1.00"), TRANSFER_TO_ITSELF);
    }
  }

  @Nested
  class Reversing_a_transfer {
    @BeforeEach
    void li_paid_the_company() {
      ledger.send(transfer(LI, COMPANY, "40.00"));
    }

    @Test
    void takes_back_both_legs() {
      ledger.send(reverse(TRANSFER, LI, COMPANY));
      assertBalances("100.00", "10.00");
      assertThat(ledger.factsOf(LI.value()))
          .endsWith(
              new TransactionReversed(
                  REVERSAL,
                  LI,
                  TRANSFER,
                  cny("40.00"),
                  cny("40.00"),
                  WHY,
                  on(DAY)
                      .credit(LI_ACCOUNT, cny("40.00"))
                      .debit(LedgerAccount.of(BRANCH, TRANSFERS_IN_TRANSIT), cny("40.00"))
                      .entry()));
      assertThat(ledger.factsOf(COMPANY.value()))
          .endsWith(
              new TransactionReversed(
                  REVERSAL,
                  COMPANY,
                  TRANSFER,
                  cny("40.00"),
                  cny("-40.00"),
                  WHY,
                  on(DAY)
                      .credit(LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT), cny("40.00"))
                      .debit(COMPANY_ACCOUNT, cny("40.00"))
                      .entry()));
    }

    @Test
    void is_refused_when_the_receiver_has_spent_it() {
      ledger.send(about(COMPANY).withdraw("10.01"));
      isRefused(reverse(TRANSFER, LI, COMPANY), INSUFFICIENT_FUNDS, "dep_company");
    }

    @Test
    void tells_why_the_receiver_cannot_pay_back_even_if_the_sender_is_closed() {
      ledger.send(about(COMPANY).withdraw("10.01"));
      ledger.send(about(LI).withdraw("60.00"));
      ledger.send(about(LI).close());
      isRefused(reverse(TRANSFER, LI, COMPANY), INSUFFICIENT_FUNDS);
    }

    @Test
    void is_refused_when_the_receiver_is_frozen() {
      ledger.send(about(COMPANY).freeze("order-1"));
      isRefused(reverse(TRANSFER, LI, COMPANY), DEPOSIT_FROZEN, "dep_company");
    }

    @Test
    void is_refused_a_second_time() {
      ledger.send(reverse(TRANSFER, LI, COMPANY));
      isRefused(reverse(TRANSFER, LI, COMPANY), TRANSACTION_ALREADY_REVERSED);
    }

    @Test
    void is_refused_for_a_transfer_that_never_was() {
      isRefused(reverse(new TransactionId("transfer-9"), LI, COMPANY), TRANSACTION_NOT_FOUND);
    }

    @Test
    void is_refused_when_one_of_the_deposits_had_no_part_in_it() {
      isRefused(reverse(TRANSFER, LI, NOBODY), DEPOSIT_NOT_FOUND);
      isRefused(reverse(TRANSFER, LI, LI), TRANSFER_TO_ITSELF);
    }

    @Test
    void is_refused_for_a_transaction_that_is_no_transfer() {
      ledger.send(about(LI).as("salary").deposit("1.00"));
      ledger.send(about(COMPANY).as("salary").deposit("1.00"));
      isRefused(
          reverse(new TransactionId("salary"), LI, COMPANY),
          TRANSACTION_NOT_A_TRANSFER,
          "salary is a FundsDeposited");
    }

    @Test
    void is_the_only_way_to_take_back_a_leg() {
      isRefused(about(LI).reverse("transfer-1"), TRANSFER_IS_REVERSED_AS_A_WHOLE);
      isRefused(about(COMPANY).reverse("transfer-1"), TRANSFER_IS_REVERSED_AS_A_WHOLE);
    }
  }

  private void assertBalances(String li, String company) {
    assertThat(ledger.balanceOf(LI)).isEqualTo(cny(li));
    assertThat(ledger.balanceOf(COMPANY)).isEqualTo(cny(company));
  }

  private void isRefused(Command wish, Rejection reason) {
    var before = ledger.facts();
    assertThat(refusalOf(() -> ledger.send(wish))).isEqualTo(reason);
    assertThat(ledger.facts()).isEqualTo(before);
  }

  private void isRefused(Command wish, Rejection reason, String detail) {
    isRefused(wish, reason);
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> ledger.send(wish))
        .withMessageContaining(detail);
  }

  private static TransferFunds transfer(DepositId from, DepositId to, String amount) {
    return transfer(TRANSFER.value(), from, to, cny(amount), DAY, DAY);
  }

  private static TransferFunds transfer(
      String id, DepositId from, DepositId to, Money amount, LocalDate booked, LocalDate value) {
    return new TransferFunds(new TransactionId(id), from, to, amount, booked, value, WHY);
  }

  private static ReverseTransfer reverse(TransactionId transfer, DepositId from, DepositId to) {
    return new ReverseTransfer(REVERSAL, transfer, from, to, DAY, WHY);
  }
}
