package org.sycee.app.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.Command;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.lending.LendingCommand.CollectInstalment;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.credit.CreditSummaries;
import org.sycee.projections.credit.CreditSummary;
import org.sycee.projections.credit.ForeclosedAssets;
import org.sycee.projections.credit.Period;
import org.sycee.projections.loans.LoanAccruals;
import org.sycee.projections.loans.LoanAccruals.AccruedLoan;
import org.sycee.projections.loans.LoanWork;
import org.sycee.projections.loans.LoanWork.LinkedLoan;

/// A farmer borrows 100,000 for six months at 4.35 % and pays too little on 21 March.
class LoanRegisterTest {
  private static final LoanId LOAN = Lender.loan("farmer");
  private static final FacilityId FACILITY = Lender.facility("farmer");
  private static final LocalDate DUE = LocalDate.of(2026, 3, 21);

  private final TestBank bank = new TestBank(Database.open(TestDatabases.empty(), 8), true);
  private final LoanAccruals accruals = new LoanAccruals(bank.database().pool());
  private final LoanWork work = new LoanWork(bank.database().pool());
  private final CreditSummaries summaries = new CreditSummaries(bank.database().pool());

  @BeforeEach
  void the_loan_is_disbursed() {
    bank.openDay();
    new Lender(bank)
        .lend(
            "farmer",
            Lender.terms(
                "farmer",
                LoanProduct.FARMER,
                cny("100000.00"),
                LocalDate.of(2026, 7, 5),
                InterestSettlement.QUARTERLY,
                LoanPricing.fixed(Rate.ofPercent("4.35"))),
            ObservedRate.NONE);
  }

  private static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  @AfterEach
  void close() {
    assertThat(bank.entries().differences()).isEmpty();
    bank.close();
  }

  private void closeDayAndOpen(LocalDate before, LocalDate day) {
    bank.submit(new CloseBusinessDay(bank.next(), UNIT.entity(), before));
    bank.submit(new OpenBusinessDay(bank.next(), UNIT.entity(), day));
  }

  private void atTheEnd(Command... commands) {
    bank.submit(new StartEndOfDay(bank.next(), UNIT.entity(), DUE));
    for (Command command : commands) {
      bank.submit(command);
    }
  }

  private List<AccruedLoan> accruedAtCloseOf(LocalDate day) {
    bank.awaitBooks();
    var accrued = new ArrayList<AccruedLoan>();
    accruals.accruedAtCloseOf(UNIT.entity(), day, accrued::add);
    return accrued;
  }

  @Test
  void tells_what_has_accrued_at_the_close_of_any_day_to_come() {
    // 100,000 x 4.35 % / 360 = 12.0833 a day; 75 days to 20 March: 906.25.
    assertThat(accruedAtCloseOf(DAY))
        .containsExactly(new AccruedLoan("loan_farmer", UNIT, LoanProduct.FARMER, cny("12.08")));
    assertThat(accruedAtCloseOf(DUE.minusDays(1)))
        .containsExactly(new AccruedLoan("loan_farmer", UNIT, LoanProduct.FARMER, cny("906.25")));
  }

  @Test
  void tells_what_is_due_and_what_is_still_owed_after_a_collection() {
    bank.awaitBooks();
    assertThat(work.due(UNIT.entity(), DUE.minusDays(1))).isEmpty();
    assertThat(work.due(UNIT.entity(), DUE)).extracting(LinkedLoan::loanId).containsExactly(LOAN);
    assertThat(work.reset(UNIT.entity(), LocalDate.of(2030, 1, 1))).isEmpty();
    var deposit = Lender.deposit("farmer");
    bank.submit(TestBank.withdraw(bank.next(), deposit, "99900.00"));
    closeDayAndOpen(DAY, DUE);
    atTheEnd(
        new FallDue(bank.next(), LOAN, DUE),
        new CollectInstalment(bank.next(), LOAN, FACILITY, deposit, DUE, "interest"));
    bank.awaitBooks();
    assertThat(work.owing(UNIT.entity(), DUE))
        .extracting(LinkedLoan::depositId)
        .containsExactly(deposit);
    assertThat(work.watched(UNIT.entity(), DUE)).isEmpty();
    assertThat(work.watched(UNIT.entity(), DUE.plusDays(1)))
        .extracting(loan -> loan.signs().overdueDays())
        .containsExactly(1);
    assertThat(work.due(UNIT.entity(), DUE)).isEmpty();
    // 906.25 less 100, the day's 12.0833, and its compound interest 0.0974.
    assertThat(accruedAtCloseOf(DUE).getFirst().accrued()).isEqualTo(cny("818.43"));
  }

  private CreditSummary summary(LocalDate from, LocalDate to) {
    List<CreditSummary> all = summaries.of(UNIT.entity(), new Period(from, to));
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  @Test
  void explains_every_category_by_its_facts() {
    bank.submit(new TagLoan(bank.next(), LOAN, Lender.tags(LoanCategory.RURAL_COMMERCE), DAY));
    bank.submit(new ForgivePrincipal(bank.next(), LOAN, cny("1000.00"), Lender.OFFICER, DAY));
    bank.awaitBooks();
    CreditSummary summary = summary(DAY, DAY);
    assertThat(summary.isExplained()).isTrue();
    assertThat(summary.lines()).hasSize(2);
    CreditSummary.Line agricultural = summary.lines().getFirst();
    assertThat(agricultural.category()).isEqualTo("AGRICULTURAL");
    assertThat(agricultural.disbursed()).isEqualTo(cny("100000.00"));
    assertThat(agricultural.reclassified()).isEqualTo(cny("-100000.00"));
    CreditSummary.Line commerce = summary.lines().getLast();
    assertThat(commerce.reclassified()).isEqualTo(cny("100000.00"));
    assertThat(commerce.forgiven()).isEqualTo(cny("-1000.00"));
    assertThat(commerce.closing()).isEqualTo(cny("99000.00"));
    assertThat(summary.nonCash())
        .extracting(CreditSummary.Movement::kind)
        .containsExactly("RECLASSIFIED", "RECLASSIFIED", "FORGIVEN");
    CreditSummary later = summary(DAY.plusDays(1), DAY.plusDays(30));
    assertThat(later.lines().getFirst().opening()).isEqualTo(cny("99000.00"));
    assertThat(later.isExplained()).isTrue();
  }

  @Test
  void explains_the_assets_taken_for_debts() {
    LocalDate stop = DUE.plusDays(91);
    closeDayAndOpen(DAY, stop);
    bank.submit(new StartEndOfDay(bank.next(), UNIT.entity(), stop));
    bank.submit(new FallDue(bank.next(), LOAN, stop));
    LocalDate overdue = stop.plusDays(91);
    closeDayAndOpen(stop, overdue);
    bank.submit(new StartEndOfDay(bank.next(), UNIT.entity(), overdue));
    bank.submit(new StopAccrual(bank.next(), LOAN, overdue));
    LocalDate today = overdue.plusDays(1);
    closeDayAndOpen(overdue, today);
    bank.submit(new ForecloseLoan(bank.next(), LOAN, "house", cny("80000.00"), today));
    bank.submit(new RevalueForeclosedAsset(bank.next(), LOAN, cny("75000.00"), "Zhonghe", today));
    LocalDate sold = today.plusDays(1);
    closeDayAndOpen(today, sold);
    bank.submit(
        new SellForeclosedAsset(
            bank.next(), LOAN, "Ms Zhou", cny("77000.00"), Lender.OFFICER, sold));
    bank.awaitBooks();
    assertThat(summary(DAY, today).assets())
        .isEqualTo(
            new ForeclosedAssets(
                cny("0.00"),
                cny("80000.00"),
                cny("-5000.00"),
                cny("0.00"),
                cny("75000.00"),
                cny("0.00")));
    ForeclosedAssets after = summary(sold, sold).assets();
    assertThat(after.sold()).isEqualTo(cny("-75000.00"));
    assertThat(after.gain()).isEqualTo(cny("2000.00"));
    assertThat(summary(DAY, sold).isExplained()).isTrue();
    JdbcClient.create(bank.database().unpooled()).sql("delete from view.asset_movement").update();
    assertThat(summary(DAY, today).isExplained()).isFalse();
    assertThat(summary(DAY, today).assets().unexplained()).isEqualTo(cny("75000.00"));
  }

  @Test
  void shows_what_no_fact_explains() {
    bank.awaitBooks();
    JdbcClient.create(bank.database().unpooled()).sql("delete from view.loan_movement").update();
    CreditSummary summary = summary(DAY, DAY);
    assertThat(summary.isExplained()).isFalse();
    assertThat(summary.lines().getFirst().unexplained()).isEqualTo(cny("100000.00"));
  }
}
