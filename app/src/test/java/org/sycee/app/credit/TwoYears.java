package org.sycee.app.credit;

import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import org.sycee.app.TestBank;
import org.sycee.app.loans.Lender;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.ChargeInterest;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.lending.LendingCommand.CollectInstalment;
import org.sycee.ledger.lending.LendingCommand.RepayLoan;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// Two years of a small credit department.
///
/// 2026: a farmer borrows 100,000 for 59 days at 4.35 % and has only these to pay with, so 712.92
/// of interest (100,000 x 4.35 % x 59 / 360) is paid and 712.92 of principal stays due. A shop, a
/// small enterprise, borrows 200,000. 2027: the farmer pays the rest; a mill, a small enterprise,
/// borrows 300,000, of which 10,000 are forgiven; the shop is counted as industry from then on; two
/// borrowed names are found, one is cleared up.
public final class TwoYears {
  public static final LocalDate SECOND = LocalDate.of(2027, 2, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 5);

  private final TestBank bank;

  public TwoYears(TestBank bank) {
    this.bank = bank;
  }

  public void pass() {
    bank.openDay();
    var lender = new Lender(bank);
    LoanTerms farmer =
        terms("farmer", LoanProduct.FARMER, "100000.00", DUE)
            .withTags(tags(LoanCategory.AGRICULTURAL, "A01", "wang", false));
    lender.lend("farmer", farmer, ObservedRate.NONE);
    LocalDate later = LocalDate.of(2028, 6, 30);
    LoanTerms shop =
        terms("shop", LoanProduct.WORKING_CAPITAL, "200000.00", later)
            .withTags(tags(LoanCategory.RURAL_COMMERCE, "F51", "zhou", true));
    lender.lend("shop", shop, ObservedRate.NONE);
    LoanTerms mill =
        terms("mill", LoanProduct.WORKING_CAPITAL, "300000.00", later)
            .withTags(tags(LoanCategory.RURAL_INDUSTRY, "C13", "zhou", true));
    lender.approve("mill", mill);
    close(DAY);
    theFarmerPaysTooLittle();
    open(SECOND);
    theFarmerPaysTheRest();
    lender.payOut("mill", mill, ObservedRate.NONE, SECOND);
    theSecondYear(Lender.loan("shop"), Lender.loan("mill"));
  }

  private void theFarmerPaysTooLittle() {
    open(DUE);
    LoanId loan = Lender.loan("farmer");
    bank.submit(new StartEndOfDay(bank.next(), UNIT.entity(), DUE));
    bank.submit(new FallDue(bank.next(), loan, DUE));
    bank.submit(
        new CollectInstalment(
            bank.next(), loan, Lender.facility("farmer"), Lender.deposit("farmer"), DUE, ""));
    close(DUE);
  }

  private void theFarmerPaysTheRest() {
    Money rest = Money.of("CNY", "712.92");
    bank.submit(
        new DepositFunds(
            bank.next(), Lender.deposit("farmer"), rest, Channel.CASH, SECOND, SECOND, ""));
    bank.submit(
        new RepayLoan(
            bank.next(),
            Lender.loan("farmer"),
            Lender.facility("farmer"),
            Lender.deposit("farmer"),
            rest,
            SECOND,
            ""));
  }

  private void theSecondYear(LoanId shop, LoanId mill) {
    bank.submit(
        new TagLoan(
            bank.next(), shop, tags(LoanCategory.RURAL_INDUSTRY, "C13", "zhou", true), SECOND));
    bank.submit(
        new ForgivePrincipal(
            bank.next(), mill, Money.of("CNY", "10000.00"), Lender.OFFICER, SECOND));
    var other = new CustomerId("cus_other");
    bank.submit(new ReportBorrowedName(bank.next(), shop, other, "same phone", SECOND));
    bank.submit(new ClearBorrowedName(bank.next(), shop, "a mistake", SECOND));
    bank.submit(new ReportBorrowedName(bank.next(), mill, other, "same address", SECOND));
    bank.submit(
        new ChargeInterest(
            bank.next(),
            Lender.deposit("mill"),
            Money.of("CNY", "12.34"),
            SECOND,
            SECOND,
            "overdraft"));
  }

  private void open(LocalDate day) {
    bank.submit(new OpenBusinessDay(bank.next(), UNIT.entity(), day));
  }

  private void close(LocalDate day) {
    bank.submit(new CloseBusinessDay(bank.next(), UNIT.entity(), day));
  }

  private static LoanTerms terms(
      String borrower, LoanProduct product, String principal, LocalDate maturity) {
    return Lender.terms(
        borrower,
        product,
        Money.of("CNY", principal),
        maturity,
        InterestSettlement.QUARTERLY,
        LoanPricing.fixed(Rate.ofPercent("4.35")));
  }

  private static LoanTags tags(
      LoanCategory category, String industry, String officer, boolean small) {
    return new LoanTags(category, industry, "330100", small, !small, new EmployeeId(officer));
  }
}
