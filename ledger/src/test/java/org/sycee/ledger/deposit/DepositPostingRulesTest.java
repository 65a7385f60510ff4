package org.sycee.ledger.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.deposit.DepositFacts.COUNTERPARTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.deposit.ContractLeg.*;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.postingrule.CheckedLog;
import org.sycee.money.Money;

/// One fact of each kind with the entry that the standard asks for, written by hand: a company's
/// demand deposit (2011.02, interest payable 2231.01, expense 6411.01) and a private customer's
/// time deposit (2011.11, 2231.02, 6411.02).
class DepositPostingRulesTest {
  private static final DepositId DEMAND = new DepositId("dep_demand");
  private static final DepositId TIME = new DepositId("dep_time");
  private static final LocalDate VALUE = CLOSED_DAY;
  private static final Money TEN = cny("10.00");

  private int transactions;

  private static final String CASH = "1001";
  private static final String CARD = "3001.03";
  private static final String INTERBANK = "3001.02";
  private static final String TRANSIT = "3001.01";

  private List<Event> log() {
    var log = new ArrayList<Event>();
    log.add(new BusinessDayOpened(WISH, "CN01", DAY));
    log.add(opened(DEMAND, Holder.COMPANY, new DepositProduct.Demand()));
    log.add(opened(TIME, Holder.INDIVIDUAL, new Time(12, AtMaturity.STAY)));
    log.addAll(movements());
    log.addAll(interest());
    return log;
  }

  private DepositOpened opened(DepositId id, Holder holder, DepositProduct product) {
    return new DepositOpened(next(), id, DepositStory.terms(product, holder), DAY);
  }

  private List<Event> movements() {
    return List.of(
        new FundsDeposited(next(), DEMAND, TEN, Channel.CASH, "", in(CASH)),
        new FundsWithdrawn(next(), DEMAND, TEN, Channel.CARD, "", out(CARD)),
        new FundsDeducted(
            next(), DEMAND, TEN, Channel.INTERBANK, "court", "7", out(INTERBANK, DAY)),
        new TransferSent(next(), DEMAND, COUNTERPARTY, TEN, "", out(TRANSIT)),
        new TransferReceived(next(), DEMAND, COUNTERPARTY, TEN, "", in(TRANSIT)),
        new LoanProceedsCredited(next(), DEMAND, "loan_1", TEN, "", in(TRANSIT)),
        new LoanPaymentCharged(next(), DEMAND, "loan_1", TEN, "", out(TRANSIT)),
        new LoanPaymentCollected(next(), DEMAND, "loan_1", TEN, "", out(TRANSIT)),
        new BillProceedsCredited(next(), DEMAND, "bil_1", TEN, "", in(TRANSIT)),
        new BillClaimCharged(next(), DEMAND, "bil_1", TEN, "", out(TRANSIT)),
        new InterestCredited(next(), DEMAND, TEN, "", in("6411.01")),
        new InterestCharged(next(), DEMAND, TEN, "", out("6011.01")),
        new FeeCharged(next(), DEMAND, TEN, "", out("6021.01")),
        new TransactionReversed(
            next(), DEMAND, new TransactionId("t3"), TEN, TEN.negated(), "", out(CASH)),
        new TransferSentAtEndOfDay(next(), DEMAND, COUNTERPARTY, TEN, "", out(TRANSIT)),
        new TransferReceivedAtEndOfDay(next(), DEMAND, COUNTERPARTY, TEN, "", in(TRANSIT)));
  }

  /// The interest of a period counts from the day after it, which may be tomorrow.
  private List<Event> interest() {
    return List.of(
        new InterestSettled(next(), DEMAND, TEN, TEN, VALUE, NEXT_DAY, in("2231.01", NEXT_DAY)),
        new InterestSettled(next(), DEMAND, TEN, TEN.negated(), VALUE, DAY, out("2231.01", DAY)),
        new InterestPaid(
            next(),
            TIME,
            cny("111.11"),
            cny("708.56"),
            VALUE,
            DAY,
            JournalEntry.on(DAY)
                .debit(account("2231.02"), cny("819.67"))
                .credit(
                    LedgerAccount.of(BRANCH, new AccountCode("2011.11"), "dep_time"), cny("111.11"))
                .credit(account("6411.02"), cny("708.56"))
                .entry()));
  }

  @Test
  void give_the_entry_of_every_kind_of_fact() {
    var log = new CheckedLog(log());
    assertThat(log.faults()).isEmpty();
    assertThat(log.kinds()).containsAll(CheckedLog.kindsOf(DepositEvent.class));
  }

  @Test
  void find_every_wrong_entry() {
    new CheckedLog(log()).findsEveryWrongEntry();
  }

  @Test
  void find_a_fact_that_was_changed_under_its_entry() {
    List<Event> log = log();
    for (int i = 3; i < log.size(); i++) {
      Event fact = log.get(i);
      String amount = fact instanceof InterestSettled ? "balanceChange" : "amount";
      if (!(fact instanceof TransactionReversed)) {
        Event changed = CheckedLog.with(fact, amount, cny("10.01"));
        assertThat(new CheckedLog(log).replaced(i, changed).faults())
            .anySatisfy(fault -> assertThat(fault.fact()).isEqualTo(changed));
      }
    }
  }

  @Test
  void need_the_opening_of_the_deposit_an_open_day_and_what_a_reversal_takes_back() {
    List<Event> log = log();
    assertThat(new CheckedLog(List.of(log.get(0), log.get(3))).faults())
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.why())
                .isEqualTo("no entry follows from it: dep_demand was not opened before"));
    assertThat(new CheckedLog(List.of(log.get(1), log.get(3))).faults())
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.why())
                .isEqualTo("no entry follows from it: no business day is open in CN01"));
    Event reversal = log.get(16);
    assertThat(new CheckedLog(List.of(log.get(0), log.get(1), reversal)).faults())
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.why()).contains("dep_demand has no movement t3 to take back: []"));
  }

  @Test
  void do_not_run_in_circles_over_a_reversal_of_itself() {
    List<Event> log = log();
    Event itself = CheckedLog.with(log.get(16), "reversedTransactionId", new TransactionId("t16"));
    assertThat(itself.transactionId()).isEqualTo(new TransactionId("t16"));
    assertThat(new CheckedLog(log).replaced(16, itself).faults()).hasSize(1);
  }

  private TransactionId next() {
    return new TransactionId("t" + ++transactions);
  }

  private static JournalEntry in(String from) {
    return in(from, VALUE);
  }

  private static JournalEntry in(String from, LocalDate value) {
    return JournalEntry.on(DAY, value).debit(account(from), TEN).credit(demand(), TEN).entry();
  }

  private static JournalEntry out(String to) {
    return out(to, VALUE);
  }

  private static JournalEntry out(String to, LocalDate value) {
    return JournalEntry.on(DAY, value).debit(demand(), TEN).credit(account(to), TEN).entry();
  }

  private static LedgerAccount account(String code) {
    return LedgerAccount.of(BRANCH, new AccountCode(code));
  }

  private static LedgerAccount demand() {
    return LedgerAccount.of(BRANCH, new AccountCode("2011.02"), "dep_demand");
  }
}
