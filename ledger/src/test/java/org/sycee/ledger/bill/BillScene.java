package org.sycee.ledger.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.OTHER_BRANCH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.deposit.DepositWishes.about;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Event;
import org.sycee.ledger.InMemoryLedger;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.bill.BillCommand.*;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// A paper mill with a deposit in another branch discounts a bank's acceptance of 8,000,000 yuan on
/// 5 January at 6 %; it is due on 5 May, 120 days later.
final class BillScene implements AutoCloseable {
  static final BillId BILL = new BillId("bil_1");
  static final DepositId MILL = new DepositId("dep_mill");
  static final DepositId STRANGER = new DepositId("dep_stranger");
  static final CustomerId CUSTOMER = new CustomerId("cus_mill");
  static final LocalDate DUE = LocalDate.of(2026, 5, 5);

  LocalDate today = DAY;
  private int count;
  final InMemoryLedger ledger =
      new InMemoryLedger(_ -> new BusinessDay(Optional.of(today), false, Optional.empty()));

  BillScene() {
    open(MILL, CUSTOMER, OTHER_BRANCH);
    open(STRANGER, new CustomerId("cus_stranger"), OTHER_BRANCH);
  }

  @Override
  public void close() {
    ledger.close();
  }

  void open(DepositId id, CustomerId customer, AccountingUnit unit) {
    ledger.send(about(id).open(new DepositTerms(customer, Holder.COMPANY, unit, cny("0.00"))));
  }

  static BillTerms terms() {
    return terms(BRANCH, LocalDate.of(2025, 12, 5), DUE, 0, "6");
  }

  static BillTerms terms(
      AccountingUnit unit, LocalDate issued, LocalDate due, int transferDays, String percent) {
    return new BillTerms(
        CUSTOMER,
        unit,
        MILL,
        BillTerms.Kind.BANK_ACCEPTANCE,
        "1301-17",
        "Huaguang Printing",
        "Bank of Hangzhou",
        cny("8000000.00"),
        issued,
        due,
        transferDays,
        "EVERY_DAY",
        Rate.ofPercent(percent));
  }

  TransactionId discount() {
    return discount(terms());
  }

  TransactionId discount(BillTerms terms) {
    return send(new DiscountBill(next(), BILL, terms, today, "bill"));
  }

  TransactionId collectOn(LocalDate day) {
    today = day;
    return send(new CollectBill(next(), BILL, day));
  }

  TransactionId dishonourOn(LocalDate day) {
    today = day;
    return send(new DishonourBill(next(), BILL, "no cover", day));
  }

  TransactionId recover(DepositId from, String amount) {
    return send(new RecoverBill(next(), BILL, from, cny(amount), today, "bill"));
  }

  TransactionId rediscountOn(LocalDate day, String percent) {
    today = day;
    return send(new RediscountBill(next(), BILL, Rate.ofPercent(percent), day));
  }

  TransactionId repayOn(LocalDate day) {
    today = day;
    return send(new RepayRediscount(next(), BILL, day));
  }

  TransactionId next() {
    return new TransactionId("t" + ++count);
  }

  private TransactionId send(Command wish) {
    ledger.send(wish);
    return wish.transactionId();
  }

  void isRefused(Command wish, Rejection reason) {
    List<Event> before = ledger.facts();
    assertThat(refusalOf(() -> ledger.send(wish))).isEqualTo(reason);
    assertThat(ledger.facts()).isEqualTo(before);
  }

  List<Event> factsOf(TransactionId id) {
    return ledger.facts().stream().filter(fact -> fact.transactionId().equals(id)).toList();
  }

  /// Debits less credits of an account over all branches and contracts.
  Money debitsOf(AccountCode code) {
    return ledger.facts().stream()
        .filter(MovesMoney.class::isInstance)
        .flatMap(fact -> ((MovesMoney) fact).entry().postings().stream())
        .filter(posting -> posting.account().code().equals(code))
        .map(BillScene::debit)
        .reduce(cny("0.00"), Money::plus);
  }

  private static Money debit(Posting posting) {
    return new Money(posting.amount().currency(), posting.debitMinorUnits());
  }

  static LedgerAccount ofBill(AccountCode code) {
    return LedgerAccount.of(BRANCH, code, BILL.value());
  }
}
