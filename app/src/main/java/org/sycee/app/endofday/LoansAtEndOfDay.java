package org.sycee.app.endofday;

import static org.sycee.ledger.loan.LoanRejection.NOTHING_TO_COLLECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable.Effective;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.lending.LendingCommand.CollectInstalment;
import org.sycee.ledger.loan.LoanAccounts;
import org.sycee.ledger.loan.LoanCommand.ClassifyLoan;
import org.sycee.ledger.loan.LoanCommand.ClassifyWithBorrower;
import org.sycee.ledger.loan.LoanCommand.FallDue;
import org.sycee.ledger.loan.LoanCommand.MarkOverdue;
import org.sycee.ledger.loan.LoanCommand.ProvideForLoan;
import org.sycee.ledger.loan.LoanCommand.RepriceLoan;
import org.sycee.ledger.loan.LoanCommand.ResumeAccrualAtEndOfDay;
import org.sycee.ledger.loan.LoanCommand.StopAccrual;
import org.sycee.ledger.loan.LoanStanding;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanrisk.Allowance;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.ledger.loanrisk.RiskSigns;
import org.sycee.ledger.rates.Rates;
import org.sycee.money.Money;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.ContractAccrual;
import org.sycee.projections.loans.BorrowerWork;
import org.sycee.projections.loans.BorrowerWork.DraggedLoan;
import org.sycee.projections.loans.LoanAccruals;
import org.sycee.projections.loans.LoanAccruals.AccruedLoan;
import org.sycee.projections.loans.LoanWork;
import org.sycee.projections.loans.LoanWork.LinkedLoan;
import org.sycee.projections.loans.LoanWork.ProvidedLoan;
import org.sycee.projections.loans.LoanWork.ResetLoan;
import org.sycee.projections.loans.LoanWork.WatchedLoan;

/// What the end of a day does for loans: rates are reset, instalments fall due and are collected,
/// arrears have their consequences, provisions are made, and interest is accrued.
///
/// The lists hold exactly those loans for which there is something to do, so no wish is refused but
/// the collection from a deposit on which there is nothing.
final class LoansAtEndOfDay implements AccrualSource {
  private final LoanWork work;
  private final BorrowerWork borrowers;
  private final LoanAccruals accruals;
  private final Rates rates;
  private final RiskRules rules = RiskRules.official();

  LoansAtEndOfDay(DataSource database, Rates rates) {
    this.work = new LoanWork(database);
    this.borrowers = new BorrowerWork(database);
    this.accruals = new LoanAccruals(database);
    this.rates = rates;
  }

  /// What is done before interest is accrued, in order.
  List<EndOfDayStep> steps() {
    return List.of(
        EndOfDayStep.of("loan rates", this::reset),
        EndOfDayStep.of("loans due", this::fallDue),
        EndOfDayStep.of("loan collection", this::collect),
        EndOfDayStep.of("loans in arrears", this::judge),
        EndOfDayStep.of("loans of bad borrowers", this::judgeByBorrower),
        EndOfDayStep.of("loan provisions", this::provide));
  }

  @Override
  public void forEach(String entity, LocalDate closeOf, Consumer<ContractAccrual> each) {
    accruals.accruedAtCloseOf(entity, closeOf, loan -> each.accept(accrual(loan)));
  }

  @Override
  public Map<AccountCode, AccountCode> accounts() {
    return LoanAccounts.interest();
  }

  private static ContractAccrual accrual(AccruedLoan loan) {
    LoanAccounts accounts = LoanAccounts.of(loan.product());
    return new ContractAccrual(
        loan.loanId(),
        new AccrualGroup(
            loan.unit(),
            accounts.interestReceivable(),
            accounts.interestIncome(),
            loan.accrued().currency()),
        loan.accrued().minorUnits());
  }

  private void reset(Ending day) {
    for (ResetLoan loan : work.reset(day.entity(), day.date())) {
      Effective prime =
          rates
              .of(day.entity(), loan.currency())
              .effectiveOn(RateKey.loanPrime(loan.benchmarkYears()), loan.resetDate());
      var observed = new ObservedRate(loan.benchmarkYears(), prime.effectiveDate(), prime.rate());
      day.submit(
          "reprice",
          loan.loanId().value(),
          id -> new RepriceLoan(id, loan.loanId(), observed, day.date()));
    }
  }

  private void fallDue(Ending day) {
    for (LinkedLoan loan : work.due(day.entity(), day.date())) {
      day.submit("due", loan.loanId().value(), id -> new FallDue(id, loan.loanId(), day.date()));
    }
  }

  private void collect(Ending day) {
    for (LinkedLoan loan : work.owing(day.entity(), day.date())) {
      day.submitUnless(
          NOTHING_TO_COLLECT,
          "collect",
          loan.loanId().value(),
          id ->
              new CollectInstalment(
                  id,
                  loan.loanId(),
                  loan.facilityId(),
                  loan.depositId(),
                  day.date(),
                  "collection of " + loan.loanId()));
    }
  }

  /// The principal moves among the overdue loans, interest is no longer income or, of a retail loan
  /// paid regularly for long enough, is income again; the class falls to the best that the rules
  /// still allow. A better class is for people to decide.
  private void judge(Ending day) {
    for (WatchedLoan loan : work.watched(day.entity(), day.date())) {
      String object = loan.loanId().value();
      RiskSigns signs = loan.signs();
      if (loan.notMarked().isPositive() && signs.accruing() && signs.overdueDays() > 0) {
        day.submit("overdue", object, id -> new MarkOverdue(id, loan.loanId(), day.date()));
      }
      if (signs.accruing() && signs.overdueDays() > LoanStanding.LAST_DAY_OF_ACCRUAL) {
        day.submit("stop", object, id -> new StopAccrual(id, loan.loanId(), day.date()));
        signs = signs.nonAccrual();
      }
      if (loan.isCured(day.date(), rules)) {
        day.submit(
            "resume", object, id -> new ResumeAccrualAtEndOfDay(id, loan.loanId(), day.date()));
      }
      LoanClass best = signs.bestClass(rules, day.date());
      if (best.compareTo(loan.loanClass()) > 0) {
        String reason =
            "by the rules: overdue for %d days, restructured %d times"
                .formatted(signs.overdueDays(), signs.restructurings());
        day.submit(
            "classify",
            object,
            id -> new ClassifyLoan(id, loan.loanId(), best, reason, day.date()));
      }
    }
  }

  private void judgeByBorrower(Ending day) {
    for (DraggedLoan loan : borrowers.dragged(day.entity())) {
      LoanClass best = rules.floorByBorrower(loan.debts(), day.date());
      if (best.compareTo(loan.loanClass()) > 0) {
        day.submit(
            "follow",
            loan.loanId().value(),
            id -> new ClassifyWithBorrower(id, loan.loanId(), loan.debts(), day.date()));
      }
    }
  }

  /// On the last day of a month, the least that the rules demand.
  private void provide(Ending day) {
    if (day.date().plusDays(1).getDayOfMonth() != 1) {
      return;
    }
    for (ProvidedLoan loan : work.provided(day.entity(), day.date())) {
      Money none = Money.zero(loan.principal().currency());
      Allowance least = Allowance.of(rules, loan.loanClass(), none, loan.principal(), day.date());
      if (!least.equals(new Allowance(loan.special(), loan.general()))) {
        day.submit(
            "provide",
            loan.loanId().value(),
            id ->
                new ProvideForLoan(
                    id,
                    loan.loanId(),
                    loan.loanClass().stage(loan.overdueDays()),
                    none,
                    day.date()));
      }
    }
  }
}
