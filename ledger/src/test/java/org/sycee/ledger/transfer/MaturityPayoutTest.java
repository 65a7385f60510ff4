package org.sycee.ledger.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.deposit.DepositWishes.about;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.journal.JournalEntry.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Event;
import org.sycee.ledger.InMemoryLedger;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositMaturityEvent.*;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.DepositWishes;
import org.sycee.ledger.deposit.MaturityInstruction;
import org.sycee.ledger.deposit.MaturityInstruction.PayTo;
import org.sycee.ledger.deposit.MaturityInstruction.Renew;
import org.sycee.ledger.deposit.MaturityInstruction.Stay;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Rate;

/// Li keeps 100,000 yuan for a year at 1.5 % and wants them, at maturity, on a running account in
/// another branch.
class MaturityPayoutTest {
  private static final DepositId YEAR = new DepositId("dep_year");
  private static final DepositId RUNNING = new DepositId("dep_running");
  private static final LocalDate MATURITY = DAY.plusYears(1);
  private static final RateTable RATES =
      RateTable.empty()
          .with(RateKey.DEMAND, DAY, Rate.ofPercent("0.2"))
          .with(RateKey.time(12), DAY, Rate.ofPercent("1.5"));

  private LocalDate today = DAY;
  private boolean ending;
  private int count;
  private final InMemoryLedger ledger =
      new InMemoryLedger(
          _ -> new BusinessDay(Optional.of(today), ending, Optional.empty()), (_, _) -> RATES);

  @BeforeEach
  void the_year_begins() {
    ledger.send(about(YEAR).open(terms(BRANCH, new Time(12, AtMaturity.RENEW))));
    ledger.send(about(RUNNING).open(terms(OTHER_BRANCH, new Demand())));
    ledger.send(about(YEAR).deposit("100000.00"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void settles_the_interest_and_moves_the_whole_to_the_other_deposit() {
    ledger.send(about(YEAR).instruct(new PayTo(RUNNING)));
    TransactionId id = payOutAtEndOf(MATURITY, RUNNING);
    var year = LedgerAccount.of(BRANCH, TIME_DEPOSITS_OF_INDIVIDUALS, YEAR.value());
    var running = LedgerAccount.of(OTHER_BRANCH, DEMAND_DEPOSITS_OF_INDIVIDUALS, RUNNING.value());
    assertThat(factsOf(id))
        .containsExactly(
            new InterestSettled(
                id,
                YEAR,
                cny("1500.00"),
                cny("1500.00"),
                DAY,
                MATURITY,
                on(MATURITY)
                    .debit(
                        LedgerAccount.of(BRANCH, INTEREST_PAYABLE_ON_TIME_DEPOSITS), cny("1500.00"))
                    .credit(year, cny("1500.00"))
                    .entry()),
            new TransferSentAtEndOfDay(
                id,
                YEAR,
                RUNNING,
                cny("101500.00"),
                "at maturity",
                on(MATURITY)
                    .debit(year, cny("101500.00"))
                    .credit(LedgerAccount.of(BRANCH, TRANSFERS_IN_TRANSIT), cny("101500.00"))
                    .entry()),
            new TransferReceivedAtEndOfDay(
                id,
                RUNNING,
                YEAR,
                cny("101500.00"),
                "at maturity",
                on(MATURITY)
                    .debit(LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT), cny("101500.00"))
                    .credit(running, cny("101500.00"))
                    .entry()));
    ending = false;
    ledger.send(about(YEAR).bookedOn(MATURITY).close());
  }

  @Test
  void a_day_on_which_the_bank_was_closed_earns_the_demand_rate() {
    ledger.send(about(YEAR).instruct(new PayTo(RUNNING)));
    payOutAtEndOf(MATURITY.plusDays(2), RUNNING);
    // 1,500 and 2 days x 100,000 x 0.2 % / 360 = 1.11
    assertThat(ledger.balanceOf(RUNNING)).isEqualTo(cny("101501.11"));
    assertThat(ledger.balanceOf(YEAR)).isEqualTo(cny("0.00"));
  }

  @Test
  void the_last_instruction_counts() {
    ledger.send(about(YEAR).instruct(new Stay()));
    ledger.send(about(YEAR).instruct(new PayTo(RUNNING)));
    ledger.send(about(YEAR).instruct(new Renew()));
    isRefusedAtEndOf(MATURITY, RUNNING, PAYOUT_NOT_INSTRUCTED);
    ledger.send(about(YEAR).bookedOn(MATURITY).renew());
    assertThat(ledger.balanceOf(YEAR)).isEqualTo(cny("101500.00"));
  }

  @Test
  void an_instructed_payout_is_not_renewed() {
    ledger.send(about(YEAR).instruct(new PayTo(RUNNING)));
    today = MATURITY;
    ending = true;
    assertThat(refusalOf(() -> ledger.send(about(YEAR).bookedOn(MATURITY).renew())))
        .isEqualTo(NOT_OF_THIS_PRODUCT);
  }

  @Test
  void goes_to_the_deposit_instructed_and_not_before_maturity() {
    ledger.send(about(YEAR).instruct(new PayTo(RUNNING)));
    isRefusedAtEndOf(MATURITY.minusDays(1), RUNNING, DEPOSIT_NOT_MATURED);
    isRefusedAtEndOf(MATURITY, new DepositId("dep_other"), PAYOUT_NOT_INSTRUCTED);
  }

  @Test
  void lapses_when_the_receiver_refuses_and_the_money_stays() {
    ledger.send(about(YEAR).instruct(new PayTo(RUNNING)));
    ledger.send(about(RUNNING).close());
    TransactionId id = payOutAtEndOf(MATURITY, RUNNING);
    assertThat(factsOf(id))
        .containsExactly(
            new MaturityPayoutRefused(
                id,
                YEAR,
                RUNNING,
                "DEPOSIT_CLOSED",
                "dep_running was closed on 2026-01-05",
                MATURITY));
    assertThat(ledger.balanceOf(YEAR)).isEqualTo(cny("100000.00"));
    isRefusedAtEndOf(MATURITY.plusDays(1), RUNNING, PAYOUT_NOT_INSTRUCTED);
  }

  @Test
  void lapses_when_the_sender_may_not_pay() {
    for (DepositCommand kept :
        List.of(
            about(YEAR).freeze("order-1"),
            about(YEAR).freezeAmount("order-2", "1.00"),
            about(YEAR).placeHold("hold-1", "1.00"),
            about(YEAR).reportLoss("loss-1"))) {
      ending = false;
      today = DAY;
      ledger.send(about(YEAR).instruct(new PayTo(RUNNING)));
      ledger.send(kept);
      assertThat(factsOf(payOutAtEndOf(MATURITY, RUNNING)))
          .singleElement()
          .isInstanceOf(MaturityPayoutRefused.class);
    }
  }

  @Test
  void lapses_when_the_receiver_is_in_the_books_of_another_legal_entity() {
    var abroad = new DepositId("dep_abroad");
    ledger.send(about(abroad).open(terms(OTHER_BANK, new Demand())));
    ledger.send(about(YEAR).instruct(new PayTo(abroad)));
    assertThat(factsOf(payOutAtEndOf(MATURITY, abroad)))
        .singleElement()
        .isInstanceOfSatisfying(
            MaturityPayoutRefused.class,
            refused -> assertThat(refused.code()).isEqualTo("TRANSFER_BETWEEN_LEGAL_ENTITIES"));
  }

  @Test
  void lapses_when_nobody_has_opened_the_receiver() {
    var nobody = new DepositId("dep_nobody");
    ledger.send(about(YEAR).instruct(new PayTo(nobody)));
    assertThat(factsOf(payOutAtEndOf(MATURITY, nobody)))
        .singleElement()
        .isInstanceOfSatisfying(
            MaturityPayoutRefused.class,
            refused -> assertThat(refused.code()).isEqualTo("DEPOSIT_NOT_FOUND"));
    assertThat(ledger.factsOf(nobody.value())).isEmpty();
  }

  @Test
  void is_instructed_of_a_time_deposit_and_to_another_one() {
    isRefused(about(RUNNING).instruct(new PayTo(YEAR)), NOT_OF_THIS_PRODUCT);
    isRefused(about(YEAR).instruct(new PayTo(YEAR)), PAYOUT_TO_ITSELF);
    MaturityInstruction to = new PayTo(RUNNING);
    ledger.send(about(YEAR).instruct(to));
    assertThat(ledger.factsOf(YEAR.value())).endsWith(new MaturityInstructed(WISH, YEAR, to, DAY));
  }

  private void isRefusedAtEndOf(LocalDate day, DepositId payTo, Rejection reason) {
    today = day;
    ending = true;
    isRefused(about(YEAR).bookedOn(day).payOutAtMaturity(payTo), reason);
  }

  private void isRefused(Command wish, Rejection reason) {
    List<Event> before = ledger.facts();
    assertThat(refusalOf(() -> ledger.send(wish))).isEqualTo(reason);
    assertThat(ledger.facts()).isEqualTo(before);
  }

  private TransactionId payOutAtEndOf(LocalDate day, DepositId payTo) {
    today = day;
    ending = true;
    var id = new TransactionId("payout-" + ++count);
    DepositWishes wish = about(YEAR).bookedOn(day).as(id.value());
    ledger.send(wish.payOutAtMaturity(payTo));
    return id;
  }

  private List<Event> factsOf(TransactionId id) {
    return ledger.facts().stream().filter(fact -> fact.transactionId().equals(id)).toList();
  }

  private static DepositTerms terms(AccountingUnit unit, DepositProduct product) {
    return new DepositTerms(
        new CustomerId("cus_li"), Holder.INDIVIDUAL, unit, cny("0.00"), product);
  }
}
