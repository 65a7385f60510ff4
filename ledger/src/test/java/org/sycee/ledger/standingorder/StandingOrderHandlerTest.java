package org.sycee.ledger.standingorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.deposit.DepositWishes.about;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.journal.JournalEntry.on;
import static org.sycee.ledger.transfer.TransferRejection.TRANSFER_BETWEEN_LEGAL_ENTITIES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Event;
import org.sycee.ledger.InMemoryLedger;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.standingorder.StandingOrderCommand.*;
import org.sycee.ledger.standingorder.StandingOrderEvent.*;
import org.sycee.ledger.transfer.TransferCommand.ReverseTransfer;

/// Li has 1,500 yuan in one branch and pays 1,000 yuan of rent to a company in another one each
/// month; a refused transfer is tried once more.
class StandingOrderHandlerTest {
  private static final StandingOrderId ORDER = new StandingOrderId("sto_rent");
  private static final DepositId LI = new DepositId("dep_li");
  private static final DepositId COMPANY = new DepositId("dep_company");
  private static final DepositId NOBODY = new DepositId("dep_nobody");
  private static final LocalDate FEBRUARY = DAY.plusMonths(1);

  private LocalDate today = DAY;
  private boolean ending;
  private int count;
  private final InMemoryLedger ledger =
      new InMemoryLedger(_ -> new BusinessDay(Optional.of(today), ending, Optional.empty()));

  @BeforeEach
  void the_order_is_placed() {
    ledger.send(about(LI).open(terms(BRANCH, Holder.INDIVIDUAL, new DepositProduct.Demand())));
    ledger.send(
        about(COMPANY).open(terms(OTHER_BRANCH, Holder.COMPANY, new DepositProduct.Demand())));
    ledger.send(about(LI).deposit("1500.00"));
    ledger.send(place(ORDER, LI, COMPANY));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void moves_the_amount_in_one_transaction_with_the_fact_of_the_order() {
    TransactionId id = executeAtEndOf(DAY, DAY);
    var sent =
        new TransferSentAtEndOfDay(
            id,
            LI,
            COMPANY,
            cny("1000.00"),
            "rent",
            on(DAY)
                .debit(
                    LedgerAccount.of(BRANCH, DEMAND_DEPOSITS_OF_INDIVIDUALS, LI.value()),
                    cny("1000.00"))
                .credit(LedgerAccount.of(BRANCH, TRANSFERS_IN_TRANSIT), cny("1000.00"))
                .entry());
    var received =
        new TransferReceivedAtEndOfDay(
            id,
            COMPANY,
            LI,
            cny("1000.00"),
            "rent",
            on(DAY)
                .debit(LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT), cny("1000.00"))
                .credit(
                    LedgerAccount.of(OTHER_BRANCH, DEMAND_DEPOSITS_OF_COMPANIES, COMPANY.value()),
                    cny("1000.00"))
                .entry());
    assertThat(factsOf(id))
        .containsExactlyInAnyOrder(
            sent, received, new StandingOrderExecuted(id, ORDER, DAY, FEBRUARY, DAY));
    assertThat(ledger.balanceOf(LI)).isEqualTo(cny("500.00"));
    assertThat(ledger.balanceOf(COMPANY)).isEqualTo(cny("1000.00"));
  }

  @Test
  void a_refusal_is_a_fact_of_the_order_and_of_nothing_else() {
    executeAtEndOf(DAY, DAY);
    TransactionId id = executeAtEndOf(FEBRUARY, FEBRUARY);
    assertThat(factsOf(id))
        .containsExactly(
            new StandingOrderFailed(
                id,
                ORDER,
                FEBRUARY,
                "INSUFFICIENT_FUNDS",
                "dep_li: available CNY 500.00 (balance CNY 500.00, overdraft limit CNY 0.00,"
                    + " holds {}), asked CNY 1000.00",
                Consequence.TRIED_AGAIN,
                FEBRUARY,
                FEBRUARY));
  }

  @Test
  void is_tried_again_with_the_money_that_has_come_in_meanwhile() {
    executeAtEndOf(DAY, DAY);
    executeAtEndOf(FEBRUARY, FEBRUARY);
    ending = false;
    today = FEBRUARY.plusDays(1);
    ledger.send(about(LI).bookedOn(today).deposit("500.00"));
    executeAtEndOf(today, FEBRUARY);
    assertThat(ledger.balanceOf(LI)).isEqualTo(cny("0.00"));
    assertThat(ledger.balanceOf(COMPANY)).isEqualTo(cny("2000.00"));
  }

  @Test
  void nothing_moves_when_the_receiver_is_closed_and_the_order_ends() {
    ledger.send(about(COMPANY).close());
    TransactionId id = executeAtEndOf(DAY, DAY);
    assertThat(factsOf(id))
        .singleElement()
        .isInstanceOfSatisfying(
            StandingOrderFailed.class,
            failed -> {
              assertThat(failed.code()).isEqualTo("DEPOSIT_CLOSED");
              assertThat(failed.consequence()).isEqualTo(Consequence.ENDED);
            });
    assertThat(ledger.balanceOf(LI)).isEqualTo(cny("1500.00"));
  }

  @Test
  void a_frozen_payer_is_a_reason_of_its_own() {
    ledger.send(about(LI).freeze("order-1"));
    TransactionId id = executeAtEndOf(DAY, DAY);
    assertThat(((StandingOrderFailed) factsOf(id).getFirst()).code()).isEqualTo("DEPOSIT_FROZEN");
  }

  @Test
  void its_transfer_is_taken_back_like_any_other() {
    TransactionId id = executeAtEndOf(DAY, DAY);
    ending = false;
    today = NEXT_DAY;
    ledger.send(new ReverseTransfer(next(), id, LI, COMPANY, NEXT_DAY, "moved out"));
    assertThat(ledger.balanceOf(LI)).isEqualTo(cny("1500.00"));
    assertThat(ledger.balanceOf(COMPANY)).isEqualTo(cny("0.00"));
  }

  @Test
  void is_not_placed_on_deposits_that_could_never_accept_it() {
    var abroad = new DepositId("dep_abroad");
    var dollars = new DepositId("dep_dollars");
    var lumpSum = new DepositId("dep_lump_sum");
    var closed = new DepositId("dep_closed");
    DepositProduct demand = new DepositProduct.Demand();
    ledger.send(about(abroad).open(terms(OTHER_BANK, Holder.INDIVIDUAL, demand)));
    ledger.send(about(lumpSum).open(terms(BRANCH, Holder.INDIVIDUAL, new TimeOrDemand())));
    ledger.send(about(closed).open(terms(BRANCH, Holder.INDIVIDUAL, demand)));
    ledger.send(about(closed).close());
    ledger.send(
        about(dollars)
            .open(
                new DepositTerms(
                    new CustomerId("cus_1"), Holder.INDIVIDUAL, BRANCH, usd("0.00"), demand)));
    isRefused(NOBODY, DEPOSIT_NOT_FOUND);
    isRefused(closed, DEPOSIT_CLOSED);
    isRefused(abroad, TRANSFER_BETWEEN_LEGAL_ENTITIES);
    isRefused(dollars, CURRENCY_NOT_OF_DEPOSIT);
    isRefused(lumpSum, NOT_FOR_LUMP_SUMS);
    isRefused(LI, StandingOrderRejection.TRANSFER_TO_ITSELF);
  }

  private void isRefused(DepositId to, Rejection reason) {
    List<Event> before = ledger.facts();
    Command wish = place(new StandingOrderId("sto_other"), LI, to);
    assertThat(refusalOf(() -> ledger.send(wish))).isEqualTo(reason);
    assertThat(ledger.facts()).isEqualTo(before);
  }

  private TransactionId executeAtEndOf(LocalDate day, LocalDate due) {
    today = day;
    ending = true;
    TransactionId id = next();
    ledger.send(new ExecuteStandingOrder(id, ORDER, LI, COMPANY, due, day));
    return id;
  }

  private List<Event> factsOf(TransactionId id) {
    return ledger.facts().stream().filter(fact -> fact.transactionId().equals(id)).toList();
  }

  private TransactionId next() {
    return new TransactionId("t" + ++count);
  }

  private PlaceStandingOrder place(StandingOrderId order, DepositId from, DepositId to) {
    return new PlaceStandingOrder(
        next(),
        order,
        new StandingOrderTerms(
            "CN01",
            from,
            to,
            cny("1000.00"),
            DAY,
            Rhythm.MONTHLY,
            StandingOrderTerms.UNTIL_CANCELLED,
            1,
            0,
            "rent"),
        DAY);
  }

  private static DepositTerms terms(AccountingUnit unit, Holder holder, DepositProduct product) {
    return new DepositTerms(new CustomerId("cus_1"), holder, unit, cny("0.00"), product);
  }
}
