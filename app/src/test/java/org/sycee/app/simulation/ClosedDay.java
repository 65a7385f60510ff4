package org.sycee.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.journal.AccountCodes.*;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.sycee.app.simulation.FoldedLog.Balance;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.StraightLine;
import org.sycee.ledger.bill.Bill;
import org.sycee.ledger.bill.HeldBill;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.product.Interest;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.loan.ActiveLoan;
import org.sycee.ledger.loan.Loan;
import org.sycee.ledger.loan.LoanAccounts;
import org.sycee.ledger.loan.WrittenOffLoan;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.money.Money;

/// What must hold after the end of a day: between the entries, between an entry and its event, and
/// between the accounts and what the contracts themselves say.
record ClosedDay(LocalDate date, FoldedLog log, Function<Currency, RateTable> rates) {
  private static final List<AccountCode> INTEREST_PAYABLE =
      List.of(
          INTEREST_PAYABLE_ON_DEMAND_DEPOSITS,
          INTEREST_PAYABLE_ON_TIME_DEPOSITS,
          INTEREST_PAYABLE_ON_TIME_OR_DEMAND_DEPOSITS,
          INTEREST_PAYABLE_ON_NOTICE_DEPOSITS,
          INTEREST_PAYABLE_ON_AGREEMENT_DEPOSITS);
  private static final List<AccountCode> INTEREST_RECEIVABLE =
      List.of(
          INTEREST_RECEIVABLE_ON_COMPANY_LOANS,
          INTEREST_RECEIVABLE_ON_PERSONAL_LOANS,
          INTEREST_RECEIVABLE_ON_FARMER_LOANS);

  void check() {
    assertThat(log.entries().differences()).as("entries and events").isEmpty();
    assertMoneyIsConserved();
    log.activeDeposits().forEach(this::assertBalanceOf);
    log.loans().forEach(this::assertBalancesOf);
    log.bills().forEach(this::assertBalancesOf);
    assertInterestPayable();
    assertInterestReceivable();
    assertInterestInAdvance();
  }

  private void assertMoneyIsConserved() {
    var books = new TreeMap<String, Money>();
    for (Balance balance : log.balances().values()) {
      books.merge(
          balance.account().unit() + " " + balance.debits().currency(),
          balance.debits(),
          Money::plus);
    }
    books.values().removeIf(Money::isZero);
    assertThat(books).as("debits less credits of a branch in a currency").isEmpty();
    assertThat(log.debits(TRANSFERS_IN_TRANSIT)).as("in transit after clearing").isEmpty();
  }

  private void assertBalanceOf(ActiveDeposit deposit) {
    var terms = deposit.terms();
    String id = deposit.depositId().value();
    var account = LedgerAccount.of(terms.unit(), terms.accounts().principal(), id);
    assertThat(log.debits(account, deposit.balance()).negated())
        .as("balance of %s", id)
        .isEqualTo(deposit.balance());
    assertThat(deposit.available().isNegative()).as("available of %s", deposit).isFalse();
  }

  private void assertBalancesOf(Loan loan) {
    switch (loan) {
      case ActiveLoan active -> assertBalancesOf(active);
      case WrittenOffLoan gone ->
          assertDebits(
              gone.terms().unit(),
              WRITTEN_OFF_AND_PURSUED,
              gone.loanId().value(),
              gone.principal().plus(gone.interest()));
      case Loan _ -> {
        // nothing of it is in the books
      }
    }
  }

  private void assertBalancesOf(ActiveLoan loan) {
    LoanDebt debt = loan.debt();
    var standing = loan.standing();
    Money zero = Money.zero(loan.terms().currency());
    Money all = debt.allPrincipal();
    boolean accruing = standing.accruing();
    assertDebits(loan, LOAN_PRINCIPAL, accruing ? all.minus(debt.overduePrincipal()) : zero);
    assertDebits(loan, OVERDUE_LOAN_PRINCIPAL, debt.overduePrincipal());
    assertDebits(loan, IMPAIRED_LOANS, accruing ? zero : all);
    assertDebits(loan, INTEREST_OFF_BALANCE, standing.memoInterest());
    assertDebits(loan, SPECIAL_LOAN_ALLOWANCE, standing.special().negated());
    assertDebits(loan, GENERAL_LOAN_ALLOWANCE, standing.general().negated());
    assertThat(debt.principal().isNegative() || debt.billedInterest().isNegative()).isFalse();
    assertThat(loan.nextDueDate().isAfter(date) || debt.isPaid())
        .as("what was due of %s has fallen due", loan)
        .isTrue();
  }

  private void assertBalancesOf(String id, Bill bill) {
    switch (bill) {
      case HeldBill held -> {
        AccountingUnit unit = held.terms().unit();
        Money face = held.terms().face();
        assertDebits(unit, FACE_OF_DISCOUNTED_BILLS, id, held.face());
        assertDebits(unit, CLAIMS_FROM_DISHONOURED_BILLS, id, held.claim());
        assertDebits(
            unit,
            FACE_OF_REDISCOUNTED_BILLS,
            id,
            held.rediscount().isPresent() ? face.negated() : face.minus(face));
      }
      case Bill.Ended ended -> {
        Money zero = Money.zero(ended.terms().face().currency());
        assertDebits(ended.terms().unit(), FACE_OF_DISCOUNTED_BILLS, id, zero);
        assertDebits(ended.terms().unit(), CLAIMS_FROM_DISHONOURED_BILLS, id, zero);
        assertDebits(ended.terms().unit(), FACE_OF_REDISCOUNTED_BILLS, id, zero);
      }
      case Bill.Undiscounted _ -> {
        // it was never in the books
      }
    }
  }

  private void assertDebits(ActiveLoan loan, AccountCode code, Money expected) {
    assertDebits(loan.terms().unit(), code, loan.loanId().value(), expected);
  }

  private void assertDebits(AccountingUnit unit, AccountCode code, String id, Money expected) {
    assertThat(log.debits(LedgerAccount.of(unit, code, id), expected))
        .as("%s of %s", code, id)
        .isEqualTo(expected);
  }

  private void assertInterestPayable() {
    for (AccountCode code : INTEREST_PAYABLE) {
      var owed = new TreeMap<String, Money>();
      for (ActiveDeposit deposit : log.activeDeposits()) {
        var terms = deposit.terms();
        if (terms.accounts().accrued().equals(code)) {
          Money outstanding =
              new Interest(
                      terms.product(),
                      terms.holder(),
                      deposit.earnings(),
                      rates.apply(terms.currency()))
                  .outstandingAtCloseOf(date);
          owed.merge(terms.unit() + " " + terms.currency(), outstanding.negated(), Money::plus);
        }
      }
      owed.values().removeIf(Money::isZero);
      assertThat(log.debits(code)).as("interest payable on %s", code).isEqualTo(owed);
    }
  }

  private void assertInterestReceivable() {
    for (AccountCode code : INTEREST_RECEIVABLE) {
      var accrued = new TreeMap<String, Money>();
      for (Loan loan : log.loans()) {
        if (loan instanceof ActiveLoan active
            && LoanAccounts.of(active.terms().product()).interestReceivable().equals(code)) {
          accrued.merge(
              active.terms().unit() + " " + active.terms().currency(),
              active.accruedAtCloseOf(date),
              Money::plus);
        }
      }
      accrued.values().removeIf(Money::isZero);
      assertThat(log.debits(code)).as("interest receivable on %s", code).isEqualTo(accrued);
    }
  }

  /// The discounts that are not earned yet, and those of the central bank that are not spent yet.
  private void assertInterestInAdvance() {
    var unearned = new TreeMap<String, Money>();
    var unspent = new TreeMap<String, Money>();
    for (Bill bill : log.bills().values()) {
      if (bill instanceof HeldBill held) {
        String books = held.terms().unit() + " " + held.terms().face().currency();
        if (held.face().isPositive()) {
          unearned.merge(books, held.income().leftAtCloseOf(date).negated(), Money::plus);
        }
        for (StraightLine spending : held.rediscount().stream().toList()) {
          unspent.merge(books, spending.leftAtCloseOf(date), Money::plus);
        }
      }
    }
    unearned.values().removeIf(Money::isZero);
    unspent.values().removeIf(Money::isZero);
    assertThat(log.debits(UNEARNED_DISCOUNT)).as("discount not earned yet").isEqualTo(unearned);
    assertThat(log.debits(REDISCOUNT_PAID_IN_ADVANCE)).as("not spent yet").isEqualTo(unspent);
  }

  /// However late it was booked, a running account has earned what it would have earned had it all
  /// come in time; returns how many were compared.
  int assertEarnedAsIfInTime() {
    int compared = 0;
    for (ActiveDeposit deposit : log.activeDeposits()) {
      RateTable table = rates.apply(deposit.terms().currency());
      var world = log.inTime(deposit);
      if (world.isPresent()) {
        assertThat(world.get().earned(deposit, table, date))
            .as("interest of %s by %s", deposit.depositId(), date)
            .isEqualTo(world.get().earnedInTime(deposit, table, date));
        compared++;
      }
    }
    return compared;
  }
}
