package org.sycee.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.ledger.loan.LoanStory.*;

import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sycee.contract.impairment.Stage;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

/// Loans to which anything happens. After every day the general ledger holds what the loan says, to
/// the cent; every entry is worked out again by [LoanStory].
class LoanSimulationTest {
  private static final System.Logger LOG = System.getLogger(LoanSimulationTest.class.getName());
  private static final Repayment[] METHODS = {
    Repayment.ANNUITY, Repayment.LINEAR, Repayment.BULLET, Repayment.INTEREST_ONLY
  };
  private static final int LOANS = 300;
  private static final int DAYS = 420;

  private final Map<String, Integer> seen = new TreeMap<>();

  @Test
  void the_ledger_holds_what_the_loans_say_whatever_happens_to_them() {
    long seed = Long.getLong("sycee.seed", 20260105);
    LOG.log(Level.INFO, "-Dsycee.seed={0}", Long.toString(seed));
    for (int i = 0; i < LOANS; i++) {
      live(new SplittableRandom(seed + i));
    }
    LOG.log(Level.INFO, "seen: {0}", seen);
    assertThat(seen.keySet())
        .contains(
            "LoanRepaid",
            "InstalmentCollected",
            "LoanPrepaid",
            "OffBalanceInterestBilled",
            "LoanMarkedOverdue",
            "LoanAccrualStopped",
            "LoanReclassified",
            "LoanProvisionChanged",
            "LoanRestructured",
            "PrincipalForgiven",
            "LoanWrittenOff",
            "WrittenOffRecovered",
            "LoanForeclosed",
            "LoanTransferredOut",
            "LOAN_SETTLED",
            "REPAYMENT_EXCEEDS_CLAIMS",
            "ALLOWANCE_TOO_SMALL");
  }

  private void live(SplittableRandom random) {
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(60));
    var terms =
        terms(
            (1 + random.nextInt(900)) + "000.37",
            day.plusDays(40 + random.nextInt(300)).toString(),
            METHODS[random.nextInt(METHODS.length)],
            fixed("4.35"));
    var story = LoanStory.of(terms, day.toString());
    int reliability = random.nextInt(10);
    for (int i = 0; i < DAYS && isOnTheBooks(story); i++) {
      story.on(day.plusDays(i).toString());
      while (random.nextInt(12) == 0) {
        tryTo(story, byDay(story, random));
      }
      story.atTheEndOf(day.plusDays(i).toString());
      if (isOnTheBooks(story)) {
        endOfDay(story, random, reliability);
        check(story);
      }
    }
    assertThat(story.toldAgain()).isEqualTo(story.loan());
    assertThat(story.sumOfBalances()).isZero();
  }

  private static boolean isOnTheBooks(LoanStory story) {
    return !(story.loan() instanceof Loan.Ended)
        && !(story.loan() instanceof ForeclosedLoan)
        && !(story.loan() instanceof WrittenOffLoan gone && gone.principal().isZero());
  }

  private void endOfDay(LoanStory story, SplittableRandom random, int reliability) {
    LocalDate today = story.today();
    tryTo(story, new FallDue(WISH, LOAN, today));
    if (random.nextInt(10) < reliability) {
      Money available = cny(random.nextInt(40_000) + ".55");
      tryTo(story, new MeetClaimsAtEndOfDay(WISH, LOAN, available, today));
    }
    tryTo(story, new MarkOverdue(WISH, LOAN, today));
    tryTo(story, new StopAccrual(WISH, LOAN, today));
    tryTo(story, new ClassifyLoan(WISH, LOAN, LoanClass.NORMAL, "overdue", today));
    if (random.nextInt(30) == 0 && story.loan() instanceof ActiveLoan active) {
      Money loss = active.standing().accruing() ? cny("0.00") : active.debt().allPrincipal();
      tryTo(story, new ProvideForLoan(WISH, LOAN, Stage.STAGE_3, loss, today));
    }
    if (story.loan() instanceof ActiveLoan) {
      story.close();
    }
  }

  private LoanCommand byDay(LoanStory story, SplittableRandom random) {
    LocalDate today = story.today();
    Money some = cny((1 + random.nextInt(50_000)) + ".01");
    return switch (random.nextInt(story.loan() instanceof WrittenOffLoan ? 1 : 12)) {
      case 0 -> new MeetWrittenOff(WISH, LOAN, some, today);
      case 1, 2, 3 -> new MeetClaims(WISH, LOAN, some, today);
      case 4, 5 ->
          new MeetPrincipalEarly(
              WISH,
              LOAN,
              some,
              random.nextBoolean() ? PrepaymentMode.SHORTEN_TERM : PrepaymentMode.LOWER_INSTALMENT,
              today);
      case 6 -> new ChargeLoanFee(WISH, LOAN, cny("25.00"), today, "reminder");
      case 7 ->
          new RestructureLoan(
              WISH,
              LOAN,
              today.plusDays(200),
              METHODS[random.nextInt(METHODS.length)],
              fixed("3"),
              OFFICER,
              today);
      case 8 -> new ForgivePrincipal(WISH, LOAN, cny("100.00"), OFFICER, today);
      case 9 -> new ExtendLoan(WISH, LOAN, today.plusDays(100), OFFICER, today);
      case 10 ->
          random.nextInt(4) == 0
              ? new TransferLoanOut(WISH, LOAN, "AMC", some, today)
              : new WriteOffLoan(WISH, LOAN, OFFICER, today);
      default ->
          random.nextInt(4) == 0
              ? new ForecloseLoan(WISH, LOAN, "house", some, today)
              : new WriteOffLoan(WISH, LOAN, OFFICER, today);
    };
  }

  private void tryTo(LoanStory story, LoanCommand command) {
    if (!isOnTheBooks(story)) {
      return;
    }
    try {
      story.then(command);
      seen.merge(story.last().getClass().getSimpleName(), 1, Integer::sum);
    } catch (Rejected rejected) {
      seen.merge(rejected.code(), 1, Integer::sum);
    }
  }

  /// What must hold at the close of every day.
  private static void check(LoanStory story) {
    assertThat(story.sumOfBalances()).isZero();
    if (story.loan() instanceof WrittenOffLoan gone) {
      assertThat(story.cents(WRITTEN_OFF_AND_PURSUED))
          .isEqualTo(gone.principal().plus(gone.interest()).minorUnits());
      return;
    }
    LoanDebt debt = story.active().debt();
    LoanStanding standing = story.active().standing();
    long all = debt.allPrincipal().minorUnits();
    long overdue = debt.overduePrincipal().minorUnits();
    assertThat(story.cents(LOAN_PRINCIPAL)).isEqualTo(standing.accruing() ? all - overdue : 0);
    assertThat(story.cents(OVERDUE_LOAN_PRINCIPAL)).isEqualTo(overdue);
    assertThat(story.cents(IMPAIRED_LOANS)).isEqualTo(standing.accruing() ? 0 : all);
    assertThat(story.cents(FEES_RECEIVABLE_ON_LOANS)).isEqualTo(debt.fees().minorUnits());
    assertThat(story.cents(INTEREST_OFF_BALANCE)).isEqualTo(standing.memoInterest().minorUnits());
    assertThat(-story.cents(SPECIAL_LOAN_ALLOWANCE)).isEqualTo(standing.special().minorUnits());
    assertThat(-story.cents(GENERAL_LOAN_ALLOWANCE)).isEqualTo(standing.general().minorUnits());
    assertThat(debt.principal().isNegative() || debt.duePrincipal().isNegative()).isFalse();
    assertThat(debt.billedInterest().isNegative()).isFalse();
    assertThat(story.cents(INTEREST_RECEIVABLE_ON_COMPANY_LOANS))
        .isEqualTo(story.active().accruedAtCloseOf(story.today()).minorUnits());
  }
}
