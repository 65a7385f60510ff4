package org.sycee.ledger.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.LedgerScene;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loan.LoanEvent.Posted;
import org.sycee.ledger.loanplan.Claim;
import org.sycee.ledger.loanplan.LateTerms;
import org.sycee.ledger.loanplan.LoanCategory;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.ledger.loanrisk.RiskRules;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// The life of one loan, told by its wishes. Every entry is worked out again from the term sheet
/// and the fact, and must come out equal.
public final class LoanStory {
  public static final LoanId LOAN = new LoanId("loan_1");
  public static final EmployeeId OFFICER = new EmployeeId("wang");
  public static final TransactionId WISH = LedgerScene.WISH;
  public static final LateTerms LATE = new LateTerms(50, true, 0, Claim.COSTS_FIRST);
  public static final LoanTags TAGS =
      new LoanTags(LoanCategory.RURAL_INDUSTRY, "C13", "330100", true, false, OFFICER);

  private final List<LoanEvent> facts = new ArrayList<>();
  private final Map<String, Long> debits = new TreeMap<>();
  private Loan loan = Loan.unsigned();
  private LocalDate today = LocalDate.EPOCH;
  private boolean ending;

  static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /// A million at 4 % for half a year, interest quarterly: vector L1.
  public static LoanTerms million() {
    return terms("1000000.00", "2024-07-15", Repayment.INTEREST_ONLY, fixed("4"));
  }

  public static LoanPricing fixed(String percent) {
    return LoanPricing.fixed(Rate.ofPercent(percent));
  }

  public static LoanTerms terms(
      String principal, String maturity, Repayment repayment, LoanPricing pricing) {
    return new LoanTerms(
        new CustomerId("cus_company"),
        LedgerScene.BRANCH,
        new FacilityId("fac_1"),
        new DepositId("dep_company"),
        LoanProduct.WORKING_CAPITAL,
        cny(principal),
        day(maturity),
        repayment,
        List.of(),
        repayment == Repayment.ANNUITY || repayment == Repayment.LINEAR
            ? InterestSettlement.MONTHLY
            : InterestSettlement.QUARTERLY,
        "EVERY_DAY",
        pricing,
        LATE,
        TAGS);
  }

  /// The same for another product.
  static LoanTerms of(LoanProduct product, LoanTerms terms) {
    return new LoanTerms(
        terms.customer(),
        terms.unit(),
        terms.facility(),
        terms.deposit(),
        product,
        terms.principal(),
        terms.maturityDate(),
        terms.repayment(),
        terms.agreed(),
        terms.settlement(),
        terms.calendar(),
        terms.pricing(),
        terms.late(),
        terms.tags());
  }

  static LoanStory of(LoanTerms terms, String date) {
    return new LoanStory().on(date).then(sign(terms, date)).then(payOut(date));
  }

  static SignLoan sign(LoanTerms terms, String date, String... collaterals) {
    return new SignLoan(WISH, LOAN, terms, "HT-1", List.of(collaterals), OFFICER, day(date));
  }

  static PayOutLoan payOut(String date) {
    return new PayOutLoan(WISH, LOAN, OFFICER, ObservedRate.NONE, day(date));
  }

  LoanStory on(String date) {
    today = day(date);
    ending = false;
    return this;
  }

  LoanStory atTheEndOf(String date) {
    today = day(date);
    ending = true;
    return this;
  }

  private BusinessDays days() {
    return _ -> new BusinessDay(Optional.of(today), ending, Optional.empty());
  }

  LoanStory then(LoanCommand command) {
    LoanEvent event = loan.decide(command, days(), RiskRules.official());
    if (event instanceof MovesMoney moved) {
      Optional<LoanTerms> terms = loan.termSheet();
      JournalEntry again =
          switch (event) {
            case Posted posted -> LoanAccounting.entryOf(terms.orElseThrow(), posted);
            case LoanDisposal disposal -> LoanAccounting.entryOf(terms.orElseThrow(), disposal);
            case CollateralReleased released ->
                LoanAccounting.entryOf(terms.orElseThrow(), released);
            case LoanReview.AccrualResumed resumed ->
                LoanAccounting.entryOf(terms.orElseThrow(), resumed);
            default -> throw new AssertionError(event);
          };
      assertThat(again).isEqualTo(moved.entry());
      for (Posting posting : moved.entry().postings()) {
        debits.merge(posting.account().code().text(), posting.debitMinorUnits(), Long::sum);
      }
    }
    facts.add(event);
    loan = loan.evolve(event);
    return this;
  }

  LoanStory fallsDue() {
    return then(new FallDue(WISH, LOAN, today));
  }

  LoanStory collect(String available) {
    return then(new MeetClaimsAtEndOfDay(WISH, LOAN, cny(available), today));
  }

  LoanStory repay(String amount) {
    return then(new MeetClaims(WISH, LOAN, cny(amount), today));
  }

  LoanStory prepay(String principal, PrepaymentMode mode) {
    return then(new MeetPrincipalEarly(WISH, LOAN, cny(principal), mode, today));
  }

  void isRefused(LoanCommand command, Rejection reason, String... figures) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> loan.decide(command, days(), RiskRules.official()))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason))
        .satisfies(rejected ->
            assertThat(figures)
                .allSatisfy(figure -> assertThat(rejected.detail()).contains(figure)));
  }

  /// The day's accrual of the group, booked as another engineer's engine does: the sum at the close
  /// less what stands there already.
  LoanStory close() {
    long accrued = active().accruedAtCloseOf(today).minorUnits();
    long booked = debits.getOrDefault("1132.01", 0L);
    debits.merge("1132.01", accrued - booked, Long::sum);
    debits.merge("6011.02", booked - accrued, Long::sum);
    return this;
  }

  /// The debit balance of the account, in yuan.
  String balance(AccountCode code) {
    return new Money(cny("0.00").currency(), debits.getOrDefault(code.text(), 0L))
        .decimal()
        .toPlainString();
  }

  /// The debit balance of the account, in cents.
  long cents(AccountCode code) {
    return debits.getOrDefault(code.text(), 0L);
  }

  /// The state told again by the facts.
  Loan toldAgain() {
    Loan again = Loan.unsigned();
    for (LoanEvent fact : facts) {
      again = again.evolve(fact);
    }
    return again;
  }

  List<LoanEvent> facts() {
    return facts;
  }

  long sumOfBalances() {
    return debits.values().stream().mapToLong(Long::longValue).sum();
  }

  Loan loan() {
    return loan;
  }

  ActiveLoan active() {
    return (ActiveLoan) loan;
  }

  LocalDate today() {
    return today;
  }

  LoanEvent last() {
    return facts.getLast();
  }

  <T extends LoanEvent> T last(Class<T> type) {
    return type.cast(facts.getLast());
  }
}
