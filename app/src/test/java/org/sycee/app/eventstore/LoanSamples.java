package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sycee.contract.impairment.Stage;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.loan.CollateralReleased;
import org.sycee.ledger.loan.LoanDisposal.*;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loan.LoanReview.*;
import org.sycee.ledger.loan.PrepaymentMode;
import org.sycee.ledger.loanplan.AgreedPrincipal;
import org.sycee.ledger.loanplan.Allocation;
import org.sycee.ledger.loanplan.Claim;
import org.sycee.ledger.loanplan.DayProduct;
import org.sycee.ledger.loanplan.LateTerms;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanPlan;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.BorrowerDebts;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// One fixed instance of every event of a loan.
final class LoanSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final LoanId LOAN = new LoanId("loan_7");
  private static final EmployeeId OFFICER = new EmployeeId("wang.wei");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate DUE = LocalDate.of(2026, 1, 21);
  private static final LocalDate MATURITY = LocalDate.of(2027, 1, 5);
  private static final Money AMOUNT = Money.of("CNY", "12345.67");
  private static final Money CENT = Money.of("CNY", "0.01");
  private static final Rate RATE = Rate.parse("0.0435");
  private static final LoanPlan PLAN = new LoanPlan(MATURITY, AMOUNT);
  private static final ObservedRate LPR = new ObservedRate(1, DAY, Rate.parse("0.0310"));
  private static final LoanTags TAGS =
      new LoanTags(LoanCategory.AGRICULTURAL, "A01", "330100", true, true, OFFICER);
  private static final Allocation PAID =
      new Allocation(CENT, CENT, CENT, CENT, AMOUNT, AMOUNT, CENT);
  private static final LoanDebt DEBT =
      new LoanDebt(
          AMOUNT,
          AMOUNT,
          CENT,
          CENT,
          CENT,
          CENT,
          CENT,
          DayProduct.parse("53703.6645"),
          DayProduct.ZERO,
          DayProduct.ZERO,
          DAY);
  private static final Position POSITION = new Position(AMOUNT, CENT, CENT, AMOUNT, CENT, false);

  private LoanSamples() {}

  static List<Event> all() {
    return Stream.of(life(), reviews()).flatMap(List::stream).toList();
  }

  private static List<Event> life() {
    return List.of(
        new LoanSigned(ID, LOAN, terms(), "HT-2026-1", List.of("col_1"), OFFICER, DAY),
        new CollateralPerfected(ID, LOAN, "col_1", AMOUNT, "R-1", DAY, 1, entry("7021", "7999")),
        new LoanDisbursed(ID, LOAN, AMOUNT, OFFICER, LPR, RATE, PLAN, DUE, DEBT, DAY, 1, out()),
        new LoanRepaid(ID, LOAN, PAID, true, CENT, DEBT, DAY, 1, in()),
        new InstalmentCollected(ID, LOAN, PAID, false, CENT.negated(), DEBT, DAY, 1, in()),
        new LoanPrepaid(
            ID, LOAN, PAID, CENT, PrepaymentMode.SHORTEN_TERM, PLAN, DUE, DEBT, DAY, 1, in()),
        new LoanFeeCharged(
            ID, LOAN, AMOUNT, "appraisal", DEBT, DAY, 1, entry("1221.01", "6021.02")),
        new InstalmentFellDue(ID, LOAN, AMOUNT, CENT, DUE, DEBT, DAY),
        new OffBalanceInterestBilled(
            ID, LOAN, AMOUNT, CENT, DUE, DEBT, DAY, 1, entry("7011", "7999")),
        new LoanMarkedOverdue(ID, LOAN, DAY, AMOUNT, DEBT, DAY, 1, entry("1303.03", "1303.01")),
        new LoanAccrualStopped(
            ID, LOAN, 91, CENT, AMOUNT, AMOUNT, DEBT, DAY, 1, entry("1303.04", "1303.03")),
        new LoanReclassified(
            ID,
            LOAN,
            LoanClass.NORMAL,
            LoanClass.SUBSTANDARD,
            LoanClass.SPECIAL_MENTION,
            LoanClass.SUBSTANDARD,
            91,
            1,
            "overdue",
            DAY),
        new LoanProvisionChanged(
            ID,
            LOAN,
            Stage.STAGE_3,
            AMOUNT,
            1,
            CENT,
            AMOUNT,
            CENT,
            CENT,
            DAY,
            1,
            entry("6702", "1304.01")),
        new LoanRepriced(ID, LOAN, LPR, RATE, MATURITY, PLAN, DEBT, DAY),
        new LoanExtended(ID, LOAN, MATURITY, OFFICER, PLAN, DUE, DEBT, DAY),
        new LoanRestructured(ID, LOAN, terms(), OFFICER, PLAN, DUE, MATURITY, DEBT, DAY),
        new PrincipalForgiven(
            ID, LOAN, PAID, true, CENT, OFFICER, DEBT, DAY, 1, entry("6702", "1303.01")),
        new LoanTagged(ID, LOAN, TAGS, DAY),
        new BorrowedNameFound(ID, LOAN, new CustomerId("cus_李"), "same phone", DAY),
        new BorrowedNameCleared(ID, LOAN, "repaid", DAY),
        new LoanWrittenOff(ID, LOAN, POSITION, OFFICER, DAY, 1, entry("1304.01", "1303.04")),
        new WrittenOffRecovered(ID, LOAN, AMOUNT, CENT, DAY, 1, in()),
        new LoanForeclosed(ID, LOAN, "asset-1", AMOUNT, POSITION, DAY, 1, entry("1441", "1303.04")),
        new LoanTransferredOut(
            ID, LOAN, "China Orient", AMOUNT, POSITION, DAY, 1, entry("1003.02", "1303.04")));
  }

  private static List<Event> reviews() {
    return List.of(
        new CollateralReleased(
            ID,
            LOAN,
            "col_1",
            AMOUNT,
            CENT,
            AMOUNT,
            OFFICER,
            "half is paid",
            DAY,
            1,
            entry("7999", "7021")),
        new LoanReclassifiedWithBorrower(
            ID,
            LOAN,
            LoanClass.NORMAL,
            LoanClass.SUBSTANDARD,
            new BorrowerDebts(AMOUNT, CENT),
            1,
            DAY),
        new ForeclosedAssetRevalued(
            ID, LOAN, "asset-1", AMOUNT, "Zhonghe", CENT, AMOUNT, DAY, 1, entry("6701", "1442")),
        new ForeclosedAssetSold(
            ID,
            LOAN,
            "asset-1",
            "Ms Zhou",
            AMOUNT,
            AMOUNT,
            CENT,
            OFFICER,
            DAY,
            1,
            entry("1003.02", "1441")),
        new LoanAccrualResumed(
            ID, LOAN, DAY, 2, 1, AMOUNT, OFFICER, "sound", DAY, 1, entry("1303.01", "1303.04")),
        new LoanAccrualResumedAtEndOfDay(
            ID, LOAN, DAY, 2, 1, AMOUNT, DAY, 1, entry("1303.01", "1303.04")),
        new LoanJudged(
            ID,
            LOAN,
            LoanClass.SUBSTANDARD,
            LoanClass.SPECIAL_MENTION,
            LoanClass.NORMAL,
            0,
            1,
            OFFICER,
            "paid for six months",
            DAY));
  }

  private static LoanTerms terms() {
    return new LoanTerms(
        new CustomerId("cus_王"),
        AccountingUnit.parse("CN01/0101/BANKING"),
        new FacilityId("fac_7"),
        new DepositId("dep_7"),
        LoanProduct.FARMER,
        AMOUNT,
        MATURITY,
        Repayment.IRREGULAR,
        List.of(new AgreedPrincipal(MATURITY, AMOUNT)),
        InterestSettlement.QUARTERLY,
        "EVERY_DAY",
        LoanPricing.linked(1, Rate.parse("0.0125"), MATURITY, 12),
        new LateTerms(50, true, 100, Claim.COSTS_FIRST),
        TAGS);
  }

  private static JournalEntry out() {
    return entry("1303.01", "3001.01");
  }

  private static JournalEntry in() {
    return entry("3001.01", "1303.01");
  }

  private static JournalEntry entry(String debit, String credit) {
    return JournalEntry.on(DAY)
        .debit(account(debit), AMOUNT)
        .credit(account(credit), AMOUNT)
        .entry();
  }

  private static LedgerAccount account(String code) {
    return LedgerAccount.of(
        AccountingUnit.parse("CN01/0101/BANKING"), new AccountCode(code), LOAN.value());
  }
}
