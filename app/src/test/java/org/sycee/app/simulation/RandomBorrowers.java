package org.sycee.app.simulation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import org.sycee.app.TestBank;
import org.sycee.app.loans.Lender;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.facility.AuthorityGrade;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityCommand.ApproveFacility;
import org.sycee.ledger.facility.FacilityCommand.RequestFacility;
import org.sycee.ledger.facility.FacilityCommand.ReviewFacility;
import org.sycee.ledger.facility.FacilityTerms;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.lending.LendingCommand.*;
import org.sycee.ledger.loan.ActiveLoan;
import org.sycee.ledger.loan.ForeclosedLoan;
import org.sycee.ledger.loan.Loan;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.PrepaymentMode;
import org.sycee.ledger.loan.WrittenOffLoan;
import org.sycee.ledger.loanplan.Claim;
import org.sycee.ledger.loanplan.LateTerms;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// What the borrowers of one caller ask for, and what the bank does with their loans. Every third
/// borrower takes the money and is not seen again; his loan matures a week after it stopped to
/// accrue.
final class RandomBorrowers {
  static final Rate PRIME = Rate.ofPercent("3.45");

  private static final List<Repayment> METHODS =
      List.of(Repayment.ANNUITY, Repayment.LINEAR, Repayment.BULLET, Repayment.INTEREST_ONLY);
  private static final List<LoanProduct> PRODUCTS =
      List.of(
          LoanProduct.FARMER,
          LoanProduct.CONSUMER,
          LoanProduct.HOUSING_MORTGAGE,
          LoanProduct.WORKING_CAPITAL);
  private static final int MOST = 28;

  private final FoldedLog log;
  private final SplittableRandom random;
  private final String caller;
  private final List<String> borrowers = new ArrayList<>();
  private final Deque<Command> next = new ArrayDeque<>();
  private int lent;
  private int count;

  RandomBorrowers(long seed, int caller, FoldedLog log) {
    this.log = log;
    this.random = new SplittableRandom(seed * 1_000 + 500 + caller);
    this.caller = "b" + caller + "-";
  }

  /// Those whose loans are paid or left the books make room for others.
  void forgetEnded() {
    borrowers.removeIf(borrower ->
        switch (log.loan(Lender.loan(borrower).value())) {
          case ActiveLoan active -> active.debt().isPaid();
          case WrittenOffLoan gone -> gone.principal().isZero();
          case Loan loan -> loan.termSheet().isEmpty();
        });
  }

  /// Whether a loan is on its way that must be paid out today.
  boolean isInTheMiddle() {
    return !next.isEmpty();
  }

  Command next(LocalDate day) {
    if (next.isEmpty() && borrowers.size() < MOST && (borrowers.size() < 6 || once(25))) {
      lend(day);
    }
    if (!next.isEmpty()) {
      return next.removeFirst();
    }
    List<String> troubled = borrowers.stream().filter(this::isTroubled).toList();
    if (!troubled.isEmpty() && once(2)) {
      return trouble(troubled.get(random.nextInt(troubled.size())), day);
    }
    String borrower = borrowers.get(random.nextInt(borrowers.size()));
    if (isGone(borrower) && !once(8)) {
      borrower = borrowers.get(random.nextInt(borrowers.size()));
    }
    return log.loan(Lender.loan(borrower).value()) instanceof ActiveLoan active
        ? service(borrower, active, day)
        : fund(borrower, day);
  }

  private boolean isTroubled(String borrower) {
    Loan loan = log.loan(Lender.loan(borrower).value());
    return loan instanceof WrittenOffLoan
        || loan instanceof ForeclosedLoan
        || (loan instanceof ActiveLoan active && !active.standing().accruing());
  }

  private Command trouble(String borrower, LocalDate day) {
    var loan = Lender.loan(borrower);
    if (log.loan(loan.value()) instanceof WrittenOffLoan) {
      return new RecoverLoan(
          id(), loan, Lender.facility(borrower), payer(), some(100), day, "late");
    }
    if (log.loan(loan.value()) instanceof ForeclosedLoan) {
      return once(4)
          ? new SellForeclosedAsset(id(), loan, "bidder", some(30_000), Lender.OFFICER, day)
          : new RevalueForeclosedAsset(id(), loan, some(40_000), "appraiser", day);
    }
    return switch (random.nextInt(9)) {
      case 0 -> new ForecloseLoan(id(), loan, "house", some(40_000), day);
      case 1 -> new TransferLoanOut(id(), loan, "AMC", some(20_000), day);
      case 2, 3, 4, 5 -> new WriteOffLoan(id(), loan, Lender.OFFICER, day);
      default ->
          new RepayLoan(id(), loan, Lender.facility(borrower), payer(), some(300), day, "help");
    };
  }

  /// Anybody's deposit will do.
  private DepositId payer() {
    return Lender.deposit(borrowers.get(random.nextInt(borrowers.size())));
  }

  private void lend(LocalDate day) {
    String borrower = caller + lent++;
    borrowers.add(borrower);
    var customer = new CustomerId("cus_" + borrower);
    Money principal = Money.of("CNY", (5 + random.nextInt(40)) + "000.37");
    LoanTerms terms = terms(borrower, customer, principal, day);
    var limit =
        new FacilityTerms(
            customer,
            TestBank.UNIT,
            terms.product(),
            CreditRating.AAA,
            principal.plus(principal),
            random.nextBoolean(),
            day.plusYears(1));
    Money none = Money.zero(principal.currency());
    var holder = new DepositTerms(customer, Holder.INDIVIDUAL, TestBank.UNIT, none);
    var facility = Lender.facility(borrower);
    var loan = Lender.loan(borrower);
    List<String> collaterals = random.nextBoolean() ? List.of("house", "car") : List.of();
    next.add(new OpenDeposit(id(), Lender.deposit(borrower), holder, day));
    next.add(new RequestFacility(id(), facility, limit, Lender.OFFICER, day));
    next.add(new ReviewFacility(id(), facility, new EmployeeId("li"), "sound", day));
    next.add(
        new ApproveFacility(
            id(), facility, new EmployeeId("zhao"), AuthorityGrade.CREDIT_COMMITTEE, day));
    next.add(new SignLoan(id(), loan, terms, "HT-1", collaterals, Lender.OFFICER, day));
    for (String collateral : collaterals) {
      next.add(new PerfectCollateral(id(), loan, collateral, principal, "R-1", day));
    }
    next.add(
        new DisburseLoan(
            id(),
            loan,
            facility,
            Lender.deposit(borrower),
            new EmployeeId("qian"),
            terms.pricing().isLinked() ? new ObservedRate(1, day, PRIME) : ObservedRate.NONE,
            day,
            "loan"));
    if (isGone(borrower)) {
      next.add(
          new WithdrawFunds(
              id(), Lender.deposit(borrower), principal, Channel.CASH, day, day, "gone"));
    }
  }

  private LoanTerms terms(String borrower, CustomerId customer, Money principal, LocalDate day) {
    Repayment method = METHODS.get(random.nextInt(METHODS.size()));
    boolean monthly = method == Repayment.ANNUITY || method == Repayment.LINEAR || isGone(borrower);
    return new LoanTerms(
        customer,
        TestBank.UNIT,
        Lender.facility(borrower),
        Lender.deposit(borrower),
        PRODUCTS.get(random.nextInt(PRODUCTS.size())),
        principal,
        day.plusDays(isGone(borrower) ? 98 + random.nextInt(6) : 35 + random.nextInt(150)),
        method,
        List.of(),
        monthly ? InterestSettlement.MONTHLY : InterestSettlement.QUARTERLY,
        "EVERY_DAY",
        once(3)
            ? LoanPricing.linked(1, Rate.ofPercent("1.5"), day.plusDays(1 + random.nextInt(40)), 1)
            : LoanPricing.fixed(Rate.ofPercent("4.35")),
        new LateTerms(50, random.nextBoolean(), 100, Claim.COSTS_FIRST),
        Lender.tags(LoanCategory.AGRICULTURAL));
  }

  private Command service(String borrower, ActiveLoan loan, LocalDate day) {
    var id = Lender.loan(borrower);
    var facility = Lender.facility(borrower);
    var deposit = Lender.deposit(borrower);
    Money owed = loan.accruedTo(day).debt().owed();
    return switch (random.nextInt(12)) {
      case 0, 1 -> change(borrower, day);
      case 2 -> new ChargeLoanFee(id(), id, some(50), day, "reminder");
      case 3, 4 ->
          owed.isPositive() || once(5)
              ? new RepayLoan(id(), id, facility, payer(), part(owed), day, "by hand")
              : fund(borrower, day);
      case 6 ->
          new PrepayLoan(
              id(),
              id,
              facility,
              deposit,
              some(5_000),
              random.nextBoolean() ? PrepaymentMode.SHORTEN_TERM : PrepaymentMode.LOWER_INSTALMENT,
              day,
              "early");
      default -> fund(borrower, day);
    };
  }

  private Command change(String borrower, LocalDate day) {
    var loan = Lender.loan(borrower);
    return switch (random.nextInt(12)) {
      case 0 ->
          new RestructureLoan(
              id(),
              loan,
              day.plusDays(200),
              METHODS.get(random.nextInt(METHODS.size())),
              LoanPricing.fixed(Rate.ofPercent("3")),
              Lender.OFFICER,
              day);
      case 1 -> new ForgivePrincipal(id(), loan, some(100), Lender.OFFICER, day);
      case 2 -> new ExtendLoan(id(), loan, day.plusDays(60), Lender.OFFICER, day);
      case 3 -> new TagLoan(id(), loan, Lender.tags(LoanCategory.RURAL_INDUSTRY), day);
      case 4 -> new ReportBorrowedName(id(), loan, new CustomerId("cus_other"), "same phone", day);
      case 5 -> new ClearBorrowedName(id(), loan, "repaid", day);
      case 7 -> new ReleaseCollateral(id(), loan, "car", Lender.OFFICER, "sold", day);
      case 6 ->
          once(4)
              ? new TransferLoanOut(id(), loan, "AMC", some(20_000), day)
              : new ChargeLoanFee(id(), loan, some(30), day, "appraisal");
      default -> fund(borrower, day);
    };
  }

  /// Those who are not seen again bring nearly nothing; the others bring some and take some away.
  private Command fund(String borrower, LocalDate day) {
    var deposit = Lender.deposit(borrower);
    Money amount = isGone(borrower) ? Money.of("CNY", "0.01") : some(900);
    boolean rich =
        log.active(deposit.value())
            .map(ActiveDeposit::balance)
            .filter(balance -> !balance.isLessThan(Money.of("CNY", "3000.00")))
            .isPresent();
    return rich
        ? new WithdrawFunds(id(), deposit, amount, Channel.CASH, day, day, "spent")
        : new DepositFunds(id(), deposit, amount, Channel.CASH, day, day, "earned");
  }

  private boolean isGone(String borrower) {
    return Integer.parseInt(borrower.substring(caller.length())) % 3 == 0;
  }

  /// Of what is owed; too much if nothing is.
  private Money part(Money owed) {
    return owed.isPositive() && !once(4)
        ? new Money(owed.currency(), 1 + random.nextLong(owed.minorUnits()))
        : some(2_000);
  }

  private Money some(int yuan) {
    return Money.of("CNY", "%d.%02d".formatted(random.nextInt(yuan), random.nextInt(1, 100)));
  }

  private boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  private TransactionId id() {
    return new TransactionId(caller + ++count);
  }
}
